import type { Topic } from "../../core/model/curriculum.ts";
import { goToTopic } from "../search/go-to.ts";
import { Theirs } from "../text/Theirs.tsx";
import { LinkAway } from "./LinkAway.tsx";

/** Leaves the dialog for a topic. */
export function TopicLink({ topic }: { readonly topic: Topic }) {
  return (
    <LinkAway goThere={(explorer) => goToTopic(topic.id, explorer)}>
      <Theirs>{topic.title}</Theirs>
    </LinkAway>
  );
}
