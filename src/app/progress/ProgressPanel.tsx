import { useState } from "react";
import type { Asking } from "./asking.ts";
import { ForgetQuestion } from "./ForgetQuestion.tsx";
import { LoadQuestion } from "./LoadQuestion.tsx";
import { ProgressChoices } from "./ProgressChoices.tsx";

/** The menu of all that is kept. */
export function ProgressPanel() {
  const [asking, setAsking] = useState<Asking>({ kind: "choices", isBack: false });
  const goBack = () => setAsking({ kind: "choices", isBack: true });
  if (asking.kind === "load") return <LoadQuestion file={asking.file} goBack={goBack} />;
  if (asking.kind === "forget") return <ForgetQuestion goBack={goBack} />;
  return <ProgressChoices isBack={asking.isBack} ask={setAsking} />;
}
