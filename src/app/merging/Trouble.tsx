import { useStore } from "zustand/react";
import { importingWords } from "../../language/late/importing.ts";
import { useWords } from "../explorer-context.tsx";
import { spoken } from "../language/language.ts";
import { FoundProblems } from "../opening/FoundProblems.tsx";
import { nowMerging } from "./now-merging.ts";

/** Why it did not go on, and what is to be mended where. */
export function Trouble() {
  const trouble = useStore(nowMerging, (now) => now.trouble);
  const problems = useStore(nowMerging, (now) => now.problems);
  const words = importingWords[spoken(useWords())];
  return (
    <div role="alert" className="merging-trouble">
      {trouble !== undefined && <p>{trouble}</p>}
      {problems.length > 0 && <FoundProblems problems={problems} words={words} />}
    </div>
  );
}
