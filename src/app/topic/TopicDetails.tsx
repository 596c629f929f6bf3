import type { Topic } from "../../core/model/curriculum.ts";
import { Checks } from "./Checks.tsx";
import { Needs } from "./Needs.tsx";
import { Opens } from "./Opens.tsx";
import { Passages } from "./Passages.tsx";
import { ProjectBrief } from "./ProjectBrief.tsx";
import { Resources } from "./Resources.tsx";

/** What is read of a topic once its head was: what it asks for, needs and opens, and where to learn it. */
export function TopicDetails({ topic }: { readonly topic: Topic }) {
  return (
    <>
      <ProjectBrief brief={topic.brief} />
      <Needs topic={topic} />
      <Opens topic={topic} />
      <Checks checks={topic.checks} />
      <Passages topic={topic} />
      <Resources resources={topic.resources} />
    </>
  );
}
