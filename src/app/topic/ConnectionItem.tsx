import type { ReactNode } from "react";
import type { Topic } from "../../core/model/curriculum.ts";
import { Prose } from "../text/Prose.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { TopicLink } from "../text/TopicLink.tsx";

interface Props {
  readonly topic: Topic;
  readonly why: string | undefined;
  /** A word on what kind of connection it is. */
  readonly children?: ReactNode;
}

/** A topic in a list of connections, with the reason for it. */
export function ConnectionItem({ topic, why, children }: Props) {
  return (
    <li>
      <TopicLink topic={topic} />
      {(why || children) && (
        <p className="connection-why">
          {children}
          {why && (
            <Theirs>
              <Prose text={why} />
            </Theirs>
          )}
        </p>
      )}
    </li>
  );
}
