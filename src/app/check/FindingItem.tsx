import { useEffect, useRef } from "react";
import type { ToldFinding } from "../../core/curriculum/findings.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { subjectOf } from "../../explorer/subject-of.ts";
import { useCurriculum } from "../explorer-context.tsx";
import { goToTopic, showArea } from "../search/go-to.ts";
import { Prose } from "../text/Prose.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { LinkAway } from "./LinkAway.tsx";
import { backAgain, leaveFrom, useLastLook } from "./last-look.ts";

interface Props {
  /** Tells it from all others. */
  readonly id: string;
  readonly finding: ToldFinding;
  /** Whether to say what to do about it. */
  readonly withMend: boolean;
}

/** One thing that a rule found, and the way to what it is about. */
export function FindingItem({ id, finding, withMend }: Props) {
  const { title, on } = subjectOf(useCurriculum(), finding.at);
  const wasLeftFrom = useLastLook(({ left }) => left === id);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!wasLeftFrom) return;
    button.current?.focus();
    backAgain();
  }, [wasLeftFrom]);
  const go = (explorer: Explorer) => {
    leaveFrom(id);
    if (!on) return;
    if ("topic" in on) goToTopic(on.topic, explorer);
    else showArea(on.area, explorer);
  };
  return (
    <li className="check-finding" tabIndex={-1}>
      {on ? (
        <LinkAway ref={button} goThere={go}>
          <Theirs>{title}</Theirs>
        </LinkAway>
      ) : (
        <span className="quiet">
          <Theirs>{title}</Theirs>
        </span>
      )}
      <div>
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
