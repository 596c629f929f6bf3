import { useEffect, useId, useRef } from "react";
import type { Words } from "../../language/english.ts";
import { useWords } from "../explorer-context.tsx";
import { Phrase } from "../text/Phrase.tsx";
import type { OpeningStep } from "./messages.ts";

interface Props {
  readonly name: string;
  readonly step: OpeningStep;
  readonly onCancel: () => void;
}

const steps: readonly OpeningStep["doing"][] = ["reading", "checking", "laying-out"];

/** What is being done with a file. The page behind stays as it was until the file is open. */
export function OpeningDialog({ name, step, onCancel }: Props) {
  const words = useWords().opening;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="opening"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // The page closes topics and sheets by the same key.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={title} className="opening-title">
        <Phrase of={words.opening} parts={{ file: <bdi>{name}</bdi> }} />
      </h2>
      <ol className="opening-steps" aria-hidden="true">
        {steps.map((one, position) => (
          <li
            key={one}
            data-state={
              one === step.doing ? "now" : position < steps.indexOf(step.doing) ? "done" : "later"
            }
          />
        ))}
      </ol>
      <p className="opening-step" role="status">
        {stepText(words, step)}
      </p>
      <button type="button" className="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </dialog>
  );
}

function stepText(words: Words["opening"], step: OpeningStep): string {
  switch (step.doing) {
    case "reading":
      return words.reading;
    case "checking":
      return words.checking(step.topics);
    case "laying-out":
      return words.drawing(step.topics);
  }
}
