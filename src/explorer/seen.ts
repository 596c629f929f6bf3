import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import type { Aim } from "./aim.ts";
import { clearLens, type Lens } from "./lens.ts";
import type { ExplorerState, ViewName } from "./state.ts";
import { noWishes, type Wishes } from "./wishes.ts";

/** What of an explorer's state its address tells: what is seen, and nothing about the person. */
export interface Seen {
  readonly target: Aim | undefined;
  /** The usual ones without a goal, where none are seen. */
  readonly wishes: Wishes;
  /** The topics that are known to whoever sends a plan; nothing in an ordinary address. */
  readonly known: ReadonlySet<TopicId> | undefined;
  readonly selected: TopicId | undefined;
  readonly view: ViewName;
  /** Through what it is looked at. */
  readonly lens: Lens;
}

/** What is seen where an address says nothing. */
export const usuallySeen: Seen = {
  target: undefined,
  wishes: noWishes,
  known: undefined,
  selected: undefined,
  view: "map",
  lens: clearLens,
};

/** What a state shows. Marks are told only of a plan that somebody sent, as they were sent. */
export function seenIn(curriculum: Curriculum, state: ExplorerState): Seen {
  const { target, selected, view, lens, sent } = state;
  if (!target) return { ...usuallySeen, selected, view, lens };
  return { target, wishes: present(curriculum, state.wishes), known: sent, selected, view, lens };
}

/** The wishes without those about topics and documents of another version of the curriculum. */
function present(curriculum: Curriculum, wishes: Wishes): Wishes {
  const topics = topicsById(curriculum);
  const isThere = (id: TopicId | undefined) => id === undefined || topics.has(id);
  const documents = new Set(curriculum.documents.map(({ id }) => `document:${id}`));
  return {
    ...wishes,
    by: wishes.by.startsWith("document:") && !documents.has(wishes.by) ? noWishes.by : wishes.by,
    prefer: wishes.prefer.filter((one) => isThere(one.take) && isThere(one.for)),
    avoid: new Set([...wishes.avoid].filter(isThere)),
  };
}
