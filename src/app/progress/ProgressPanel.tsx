import { useState } from "react";
import type { ProgressFile } from "../../explorer/read-progress.ts";
import { ForgetQuestion } from "./ForgetQuestion.tsx";
import { LoadQuestion } from "./LoadQuestion.tsx";
import { ProgressChoices } from "./ProgressChoices.tsx";

/** What the menu shows: its choices, or the question that one of them asks. */
export type Asking =
  | { readonly kind: "choices"; readonly isBack: boolean }
  | { readonly kind: "load"; readonly file: ProgressFile }
  | { readonly kind: "forget" };

/** The menu of all that is kept. */
export function ProgressPanel() {
  const [asking, setAsking] = useState<Asking>({ kind: "choices", isBack: false });
  const goBack = () => setAsking({ kind: "choices", isBack: true });
  if (asking.kind === "load") return <LoadQuestion file={asking.file} goBack={goBack} />;
  if (asking.kind === "forget") return <ForgetQuestion goBack={goBack} />;
  return <ProgressChoices isBack={asking.isBack} ask={setAsking} />;
}
