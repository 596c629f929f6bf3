import type { ReactNode } from "react";
import { Prose } from "../app/text/Prose.tsx";
import type { Topic } from "../core/model/curriculum.ts";
import { hoursOf } from "../core/model/hours.ts";
import type { PageContext } from "./page-context.ts";

interface Props {
  readonly page: PageContext;
  readonly topic: Topic;
  /** What the topic is in this list for. */
  readonly why?: string | undefined;
  readonly children?: ReactNode;
}

/** A topic in a list, as a link to its page. */
export function TopicItem({ page, topic, why, children }: Props) {
  const { linkTo, words } = page;
  return (
    <li>
      <a href={linkTo("page", { kind: "topic", id: topic.id })} {...page.theirs}>
        {topic.title}
      </a>{" "}
      <span className="quiet">{words.units.hours(hoursOf(topic))}</span>
      {(why || children) && (
        <p className="why" {...page.theirs}>
          {children}
          {why && <Prose text={why} />}
        </p>
      )}
    </li>
  );
}
