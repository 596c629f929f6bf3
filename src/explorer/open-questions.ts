import type { Curriculum, Topic } from "../core/model/curriculum.ts";
import type { GoalId, TopicId } from "../core/model/ids.ts";
import type { Learner } from "../core/model/learner.ts";
import { lastRemembered, remembered } from "../core/model/remembered.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import type { OrderBy } from "../core/planning/order/order-by.ts";
import type { Path } from "../core/planning/path.ts";
import type { PlanQuestion } from "../core/planning/plan/plan-question.ts";
import { aimedAt } from "./aimed-at.ts";
import { knowledgeOf, standingOf } from "./knowledge.ts";
import type {
  Asked,
  CalendarQuestion,
  FittingQuestion,
  LengthsQuestion,
  ReadyQuestion,
  Subject,
  WayQuestion,
  WholeQuestion,
} from "./planner/questions.ts";
import { supposedQuestion } from "./route/supposing.ts";
import { type ExplorerState, isAbridged, openCurriculum } from "./state.ts";
import type { Times } from "./times.ts";
import type { Wishes } from "./wishes.ts";

/** The questions that a state leaves open to the planner; the same objects for the same state. */
export type OpenQuestions = { readonly [Chosen in Subject]: Asked[Chosen]["question"] | undefined };

/** In which order questions are asked: the way before all that is told of it. */
export const subjects: readonly Subject[] = [
  "way",
  "orders",
  "fitting",
  "supposed",
  "calendar",
  "placement",
  "goals",
  "ready",
  "topic",
  "check",
  "weights",
];

export function openQuestions(state: ExplorerState): OpenQuestions {
  const way = wayQuestion(state);
  const curriculum = openCurriculum(state);
  const whole = curriculum && wholeQuestions(curriculum);
  return {
    way,
    orders: state.wayTab === "orders" ? way?.plan : undefined,
    fitting: way && fittingQuestion(way, state.wishes),
    supposed: supposedQuestion(state, way),
    calendar: calendarQuestion(state),
    placement: state.placement,
    goals: goalsQuestion(state),
    ready: readyQuestion(state),
    topic: topicQuestion(state),
    // Without its texts, a curriculum would seem to lack them.
    check: state.checking && !isAbridged(state) ? whole : undefined,
    weights: state.checking || state.lens.heat ? whole : undefined,
  };
}

/** One for each curriculum, so that an answer about another is known by its question. */
const wholeQuestions = remembered(({ id }: Curriculum): WholeQuestion => ({ id }));

/** How to get to the target. */
export function wayQuestion(state: ExplorerState): WayQuestion | undefined {
  const { target, learner, wishes } = state;
  const curriculum = openCurriculum(state);
  if (!curriculum || !target) return undefined;
  return wayQuestions(planQuestions(curriculum)(aimedAt(state))(learner)(wishes))(wishes.by);
}

/** The plan that is wished for. Another order, or other hours, leave it as it is. */
const planQuestions = remembered((curriculum: Curriculum) =>
  remembered((goals: readonly TopicId[]) =>
    remembered((learner: Learner) => {
      const { known } = knowledgeOf(curriculum, learner);
      return lastRemembered(
        ({ by: _order, within: _hours, ...wishes }: Wishes): PlanQuestion => ({
          ...wishes,
          goals,
          known,
        }),
        samePlan,
      );
    }),
  ),
);

function samePlan(one: Wishes, other: Wishes): boolean {
  return (
    one.fewest === other.fewest &&
    one.withHelps === other.withHelps &&
    one.prefer === other.prefer &&
    one.avoid === other.avoid
  );
}

const wayQuestions = remembered((plan: PlanQuestion) =>
  lastRemembered((by: OrderBy): WayQuestion => ({ plan, by })),
);

const fittingQuestions = remembered((plan: PlanQuestion) =>
  lastRemembered((within: number): FittingQuestion => ({ plan, within })),
);

/** How much of the way the hours will do for, where there is an end to them. */
function fittingQuestion({ plan }: WayQuestion, { within }: Wishes): FittingQuestion | undefined {
  return within === undefined ? undefined : fittingQuestions(plan)(within);
}

/** When the steps are learnt, while the calendar is looked at or could be taken along. */
function calendarQuestion(state: ExplorerState): CalendarQuestion | undefined {
  const path = state.answers.way?.answer.path;
  const isWanted = state.wayTab === "calendar" || state.takingAway;
  if (!isWanted || !state.target || !path) return undefined;
  return calendarQuestions(path)(state.times)(state.clock);
}

const calendarQuestions = remembered(({ ordering, plan }: Path) =>
  remembered((times: Times) =>
    remembered(
      ({ today }: ExplorerState["clock"]): CalendarQuestion => ({
        steps: ordering.sequence,
        goals: plan.goals,
        times,
        today,
      }),
    ),
  ),
);

/** How far it is to each goal, while there is one to choose. */
function goalsQuestion(state: ExplorerState): LengthsQuestion<GoalId> | undefined {
  const curriculum = openCurriculum(state);
  if (!curriculum || state.target || curriculum.goals.length === 0) return undefined;
  return goalsQuestions(curriculum)(state.learner);
}

const goalsQuestions = remembered((curriculum: Curriculum) => {
  const ends = curriculum.goals.map(({ id, topics }) => ({ end: id, topics }));
  return remembered(
    (learner: Learner): LengthsQuestion<GoalId> => ({
      known: knowledgeOf(curriculum, learner).known,
      ends,
    }),
  );
});

/** What can be learnt now, while no goal says where to begin. */
function readyQuestion(state: ExplorerState): ReadyQuestion | undefined {
  const curriculum = openCurriculum(state);
  if (!curriculum || state.target) return undefined;
  return readyQuestions(knowledgeOf(curriculum, state.learner).known);
}

const readyQuestions = remembered((known: ReadonlySet<TopicId>): ReadyQuestion => ({ known }));

/** What comes before the selected topic, when it has to wait. */
function topicQuestion(state: ExplorerState): LengthsQuestion<TopicId> | undefined {
  const { selected, learner } = state;
  const curriculum = openCurriculum(state);
  const topic = curriculum && selected && topicsById(curriculum).get(selected);
  if (!topic || standingOf(curriculum, learner, topic) !== "later") return undefined;
  return topicQuestions(topic)(knowledgeOf(curriculum, learner).known);
}

const topicQuestions = remembered(({ id }: Topic) =>
  remembered(
    (known: ReadonlySet<TopicId>): LengthsQuestion<TopicId> => ({
      known,
      ends: [{ end: id, topics: [id] }],
    }),
  ),
);
