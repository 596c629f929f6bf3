import { middleHours } from "../../core/model/hours.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Block } from "../../core/scheduling/blocks.ts";
import { mark } from "../actions.ts";
import { type ExplorerState, openCurriculum } from "../state.ts";
import { type DiaryEntry, entryOf, minutesStudied } from "./diary.ts";
import { withLearnt } from "./with-learnt.ts";

type Change = Partial<ExplorerState>;

/**
 * Ticks a block off, or takes the tick back. A topic all of whose time is ticked off is known; taking
 * the last tick back takes the mark back, too.
 */
export function tick(state: ExplorerState, block: Block, isDone: boolean): Change {
  const curriculum = openCurriculum(state);
  if (!curriculum) return {};
  const { calendar, units } = state.words;
  if (state.sent) return { announcement: calendar.day.keepToTick };
  const entry = entryOf(block);
  const others = state.times.done.filter((one) => !isAbout(one, entry) && isOfUse(one, state));
  const times = { ...state.times, done: isDone ? [...others, entry] : others };
  const said = calendar.day[isDone ? "done" : "notDone"](units.minutes(block.minutes));
  if (block.kind !== "study") return { times, announcement: said };
  const topic = topicsById(curriculum).get(block.topic);
  if (!topic) return {};
  const change = { times, announcement: `${topic.title}. ${said}` };
  const ticked = { ...state, ...change };
  const isMarked = state.learner.marks.get(topic.id) === "known";
  const studied = minutesStudied(times.done, () => true).get(topic.id) ?? 0;
  const isWhole = studied >= Math.round(middleHours(topic) * 60);
  if (isDone === isMarked || (isDone && !isWhole)) return change;
  return { ...change, ...marked(ticked, topic.id, isDone) };
}

function marked(state: ExplorerState, topic: TopicId, isKnown: boolean): Change {
  return withLearnt(state, mark(state, topic, isKnown ? "known" : undefined));
}

function isAbout(one: DiaryEntry, other: DiaryEntry): boolean {
  return one.day === other.day && one.deed === other.deed && one.thing === other.thing;
}

/** Habits and reviews of earlier days say nothing about what is still to be done. */
function isOfUse({ deed, day }: DiaryEntry, { clock }: ExplorerState): boolean {
  return deed === "study" || deed === "learnt" || day >= clock.today;
}
