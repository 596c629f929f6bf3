import { type ChangeEvent, useRef, useState } from "react";
import { sameRecord } from "../../explorer/merged.ts";
import { longestFile, readProgress } from "../../explorer/read-progress.ts";
import { nothingKept } from "../../explorer/saved-record.ts";
import {
  useActions,
  useCurriculum,
  useExplorer,
  useExplorerState,
  useWords,
} from "../explorer-context.tsx";
import { LanguageChoice } from "../language/LanguageChoice.tsx";
import type { Asking } from "./asking.ts";
import { Choice } from "./Choice.tsx";
import { HistoryChoices } from "./HistoryChoices.tsx";
import { closeProgressMenu } from "./menu.ts";
import { saveProgress } from "./save-progress.ts";
import { WholeProgress } from "./WholeProgress.tsx";

interface Props {
  /** Whether a question was left, which had the focus. */
  readonly isBack: boolean;
  readonly ask: (asking: Asking) => void;
}

/** What can be done with what is kept. */
export function ProgressChoices({ isBack, ask }: Props) {
  const explorer = useExplorer();
  const isEmpty = useExplorerState((state) => sameRecord(state, nothingKept));
  const input = useRef<HTMLInputElement>(null);
  const { trouble, load } = useLoading(ask);
  const { choices, load: loading } = useWords().ownProgress;
  const save = () => {
    saveProgress(explorer);
    closeProgressMenu();
  };
  return (
    <div ref={isBack ? focusOnFirst : undefined}>
      <WholeProgress />
      <ul className="progress-choices">
        <HistoryChoices />
        <Choice name={choices.save} hint={choices.saveHint} act={save} />
        <Choice name={choices.load} hint={choices.loadHint} act={() => input.current?.click()} />
        {!isEmpty && (
          <Choice
            name={choices.forget}
            hint={choices.forgetHint}
            act={() => ask({ kind: "forget" })}
          />
        )}
      </ul>
      <LanguageChoice />
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={load} />
      {trouble !== undefined && (
        <p className="progress-trouble" role="alert">
          {trouble} {loading.nothingChanged}
        </p>
      )}
    </div>
  );
}

/** Reads the file that was chosen: at once where nothing is here that it could meet, else with a question. */
function useLoading(ask: Props["ask"]) {
  const [trouble, setTrouble] = useState<string>();
  const curriculum = useCurriculum();
  const { getState } = useExplorer();
  const { restore } = useActions();
  const load = async ({ currentTarget: field }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = field.files ?? [];
    if (!chosen) return;
    // One character more than is read tells that there are too many.
    const text = await chosen.slice(0, 4 * (longestFile + 1)).text();
    // The same file can be chosen again.
    field.value = "";
    const file = readProgress(getState().words, curriculum, text);
    if (typeof file === "string") setTrouble(file);
    else if (!sameRecord(getState(), nothingKept)) ask({ kind: "load", file });
    else {
      restore(file.record, ({ ownProgress }) => ownProgress.load.replaced);
      closeProgressMenu();
    }
  };
  return { trouble, load };
}

function focusOnFirst(element: HTMLElement | null): void {
  const buttons = [...(element?.querySelectorAll("button") ?? [])];
  buttons.find((button) => button.checkVisibility())?.focus();
}
