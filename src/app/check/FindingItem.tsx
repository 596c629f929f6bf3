import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { Finding } from "../../core/curriculum/rules/rule.ts";
import { closeDialog } from "../dialog/shown-dialog.ts";
import { useCurriculum, useExplorer } from "../explorer-context.tsx";
import { Prose } from "../text/Prose.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { leaveFrom, useLastLook } from "./last-look.ts";
import { subjectOf } from "./subject-of.ts";

interface Props {
  /** Tells it from all others. */
  readonly id: string;
  readonly finding: Finding;
  /** Whether to say what to do about it. */
  readonly withMend: boolean;
}

/** One thing that a rule found, and the way to what it is about. */
export function FindingItem({ id, finding, withMend }: Props) {
  const explorer = useExplorer();
  const { title, goThere } = subjectOf(useCurriculum(), finding.at);
  const wasLeftFrom = useLastLook(({ left }) => left === id);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasLeftFrom) button.current?.focus();
  }, [wasLeftFrom]);
  const press = () => {
    leaveFrom(id);
    flushSync(closeDialog);
    goThere?.(explorer);
  };
  return (
    <li className="check-finding" tabIndex={-1}>
      {goThere ? (
        <button ref={button} type="button" className="text-link" onClick={press}>
          <Theirs>{title}</Theirs>
        </button>
      ) : (
        <span className="quiet">
          <Theirs>{title}</Theirs>
        </span>
      )}
      <div lang="en">
        <p>
          <Prose text={finding.message} />
        </p>
        {withMend && (
          <p className="quiet">
            <Prose text={finding.mend} />
          </p>
        )}
      </div>
    </li>
  );
}
