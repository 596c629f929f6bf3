import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { type Mark, markedAsKnown } from "../core/model/learner.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import { impliedKnown } from "../core/planning/known.ts";
import {
  type Answer,
  type Placement,
  startPlacement,
  withEntry,
} from "../core/planning/placement/placement.ts";
import { aimedAt } from "./aimed-at.ts";
import { told } from "./route/route-changes.ts";
import { type ExplorerState, openCurriculum } from "./state.ts";

type Change = Partial<ExplorerState>;

/** Begins the questions about the goal; nothing without one. */
export function begin(state: ExplorerState): Change {
  const curriculum = openCurriculum(state);
  if (!curriculum || !state.target) return {};
  const { placement: _former, ...answers } = state.answers;
  const placement = startPlacement(aimedAt(state), markedAsKnown(state.learner));
  // On a phone a question with its code and all its answers wants most of the screen.
  return { placement, answers, sheet: { shows: "goal", height: "tall" } };
}

/** The learner said something. Said twice to the same question, the last counts. */
export function reply({ placement }: ExplorerState, answer: Answer): Change {
  return placement ? { placement: withEntry(placement, answer) } : {};
}

/** Takes the last reply back. */
export function unreply({ placement }: ExplorerState): Change {
  return placement ? { placement: { ...placement, log: placement.log.slice(0, -1) } } : {};
}

/** Ends the questions without consequences. */
export const leave = ({ words }: ExplorerState): Change => ({
  placement: undefined,
  announcement: words.placement.nothingMarked,
});

/**
 * Marks what was found to be known, as few topics as imply the rest, and as being learnt what the
 * learner knows in part. Marks made by hand stay.
 */
export function take(state: ExplorerState): Change {
  const curriculum = openCurriculum(state);
  const found = state.answers.placement;
  if (!curriculum || !state.placement || !found) return {};
  const { known } = found.answer.result;
  const marks = new Map<TopicId, Mark>(state.learner.marks);
  for (const topic of partlyKnown(state.placement)) {
    if (!known.has(topic) && !marks.has(topic)) marks.set(topic, "learning");
  }
  for (const topic of impliersOf(curriculum, known)) marks.set(topic, "known");
  const said = state.words.placement.markedKnown(known.size);
  return {
    learner: { marks },
    placement: undefined,
    ...told(state, { marks }),
    unspoken: said,
  };
}

/** What the placement has to say to those who do not see it. */
export function placementWords(state: ExplorerState): string {
  const curriculum = openCurriculum(state);
  const answer = state.answers.placement?.answer;
  if (!curriculum || !answer) return "";
  const { placement } = state.words;
  const { next, result } = answer;
  if (next) {
    const title = topicsById(curriculum).get(next.topic)?.title ?? next.topic;
    return placement.question(result.asked + 1, title);
  }
  const all = result.known.size + result.unknown.size + result.open.size;
  return placement.thatIsAll(result.known.size, all);
}

/** As few topics of a set as imply the others. */
function impliersOf(curriculum: Curriculum, known: ReadonlySet<TopicId>): TopicId[] {
  let impliers: TopicId[] = [];
  const covered = new Set<TopicId>();
  for (const topic of known) {
    if (covered.has(topic)) continue;
    const implied = impliedKnown(curriculum, new Set([topic]));
    impliers = [...impliers.filter((other) => !implied.has(other)), topic];
    for (const other of implied) covered.add(other);
  }
  return impliers;
}

/** The topics whose last reply was "partly". */
function partlyKnown({ log }: Placement): TopicId[] {
  const last = new Map<TopicId, boolean>();
  for (const entry of log)
    last.set(entry.topic, entry.kind === "answer" && entry.reply === "partly");
  return [...last].flatMap(([topic, isPartly]) => (isPartly ? [topic] : []));
}
