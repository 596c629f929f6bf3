import { useEffect, useId, useRef } from "react";
import { counted } from "../../core/model/counted.ts";
import type { OpeningStep } from "./messages.ts";

interface Props {
  readonly name: string;
  readonly step: OpeningStep;
  readonly onCancel: () => void;
}

const steps: readonly OpeningStep["doing"][] = ["reading", "checking", "laying-out"];

/** What is being done with a file. The page behind stays as it was until the file is open. */
export function OpeningDialog({ name, step, onCancel }: Props) {
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
        Opening <bdi>{name}</bdi>
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
        {stepText(step)}
      </p>
      <button type="button" className="button" onClick={onCancel}>
        Cancel
      </button>
    </dialog>
  );
}

function stepText(step: OpeningStep): string {
  switch (step.doing) {
    case "reading":
      return "Reading the file …";
    case "checking":
      return `Checking ${counted(step.topics, "topic")} …`;
    case "laying-out":
      return `Drawing the map of ${counted(step.topics, "topic")} …`;
  }
}
