import type { Finding, Subject } from "./rule.ts";

/** Projects that do not say what to build. */
export function findMissingBriefs({ curriculum }: Subject): Finding<"missing-brief">[] {
  return curriculum.topics
    .filter((topic) => topic.kind === "project" && topic.brief === undefined && !topic.retired)
    .map(({ id }) => ({
      message: `The project \`${id}\` has no brief.`,
      mend: "Add `brief` with what it `does`, what it `shows`, a first `milestone` and when it is `done`.",
      at: { topic: id },
      facts: { topic: id },
    }));
}
