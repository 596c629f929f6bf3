import type { Draft } from "./draft.ts";
import { outlineItems } from "./outline-items.ts";
import type { Place, Problem } from "./problem.ts";

/** Every id that two things of one kind have. */
export function duplicateIds(draft: Draft): Problem[] {
  return [
    ...twice("document", ids(draft.documents)),
    ...twice("stage", ids(draft.stages)),
    ...twice("area", ids(draft.areas)),
    ...twice("goal", ids(draft.goals)),
    ...twice("item", itemIds(draft)),
    ...twice("topic", topicIds(draft)),
  ];
}

interface UsedId {
  readonly id: string;
  readonly place: () => Place;
}

function ids(list: Draft["documents" | "stages" | "areas" | "goals" | "topics"]): UsedId[] {
  return list.sound.map(({ value, locate }) => ({ id: value.id, place: () => locate(["id"]) }));
}

function itemIds({ documents }: Draft): UsedId[] {
  return documents.sound.flatMap(({ value }) =>
    outlineItems(value).map(({ id, locate }) => ({ id, place: () => locate(["id"]) })),
  );
}

/** Present ids first, then old ones: an id that was given up is never given again. */
function topicIds({ topics }: Draft): UsedId[] {
  const old = topics.sound.flatMap(({ value, locate }) =>
    (value.was ?? []).map((id, index) => ({ id, place: () => locate(["was", index]) })),
  );
  return [...ids(topics), ...old];
}

function twice(what: string, used: readonly UsedId[]): Problem[] {
  const first = new Map<string, UsedId>();
  return used.flatMap((use) => {
    const earlier = first.get(use.id);
    first.set(use.id, earlier ?? use);
    if (earlier === undefined) return [];
    const { file, line } = earlier.place();
    return {
      code: `duplicate-${what}`,
      severity: "error",
      message: `The ${what} id \`${use.id}\` is already used in ${file}, line ${line}.`,
      mend: `Give one of the two another id, or make them one ${what}.`,
      place: use.place(),
    };
  });
}
