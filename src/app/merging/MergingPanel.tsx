import { useStore } from "zustand/react";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { useWords } from "../explorer-context.tsx";
import { Comparing } from "./Comparing.tsx";
import { Gathering } from "./Gathering.tsx";
import { useMergingWords } from "./merging-words.ts";
import { nowMerging } from "./now-merging.ts";
import { Reviewing } from "./Reviewing.tsx";

/** Several documents on their way to one curriculum: what takes part, what is the same, and what it is called. */
export function MergingPanel() {
  return (
    <>
      <DialogTop title={useWords().merging.title} />
      <div className="dialog-body merging">
        <Stage />
      </div>
    </>
  );
}

function Stage() {
  const stage = useStore(nowMerging, (now) => now.stage);
  const words = useMergingWords();
  switch (stage.at) {
    case "gathering":
      return <Gathering />;
    case "comparing":
      return <Comparing step={stage.step} />;
    case "reviewing":
      return <Reviewing review={stage.review} />;
    case "joining":
      return <p role="status">{words.joining}</p>;
  }
}
