import type { TopicId } from "../core/model/ids.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import { type ExplorerState, openCurriculum } from "./state.ts";

type Change = Partial<ExplorerState>;

/** Puts a topic on the person's own list, or takes it off. What is wanted is no longer set aside. */
export function list(state: ExplorerState, id: TopicId, on: boolean): Change {
  const curriculum = openCurriculum(state);
  const topic = curriculum && topicsById(curriculum).get(id);
  if (!topic || state.list.has(id) === on) return {};
  const list = on ? new Set([...state.list, id]) : without(state.list, id);
  if (!on) {
    const said = state.words.said.takenOffList(topic.title);
    return { ...withList(state, list), announcement: said };
  }
  const isAside = state.learner.marks.get(id) === "aside";
  const marks = new Map([...state.learner.marks].filter(([other]) => other !== id));
  const said = state.words.said.putOnList(topic.title);
  return { list, announcement: said, ...(isAside && { learner: { marks } }) };
}

/** This list instead. When nothing is left on a list that is the goal, there is no goal any more. */
export function withList({ target }: ExplorerState, list: ReadonlySet<TopicId>): Change {
  const isOver = list.size === 0 && target?.kind === "list";
  return { list, ...(isOver && { target: undefined, placement: undefined }) };
}

/** A set that does not have something; the same set when it never had. */
export function without<Entry>(set: ReadonlySet<Entry>, entry: Entry): ReadonlySet<Entry> {
  return set.has(entry) ? new Set([...set].filter((other) => other !== entry)) : set;
}
