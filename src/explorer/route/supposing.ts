import type { Curriculum } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { lastRemembered, remembered } from "../../core/model/remembered.ts";
import { impliedKnown } from "../../core/planning/known.ts";
import type { PlanQuestion } from "../../core/planning/plan/plan-question.ts";
import type { Shortened } from "../../core/planning/plan/shortened.ts";
import type { SupposedQuestion, WayQuestion } from "../planner/questions.ts";
import { type ExplorerState, openCurriculum } from "../state.ts";

/** What the way would be if the supposed topic were known, with what it implies. */
export function supposedQuestion(
  state: ExplorerState,
  way: WayQuestion | undefined,
): SupposedQuestion | undefined {
  const curriculum = openCurriculum(state);
  const { supposed } = state.route;
  if (!curriculum || !way || supposed === undefined) return undefined;
  return questions(curriculum)(way.plan)(supposed);
}

const questions = remembered((curriculum: Curriculum) =>
  remembered((plan: PlanQuestion) =>
    lastRemembered(
      (topic: TopicId): SupposedQuestion => ({
        plan,
        topic,
        known: impliedKnown(curriculum, new Set([topic])),
      }),
    ),
  ),
);

/** What the planner said about the topic that is supposed now; nothing before it has. */
export function supposedOutcome({ answers, route }: ExplorerState): Shortened | undefined {
  const { supposed } = answers;
  return supposed?.question.topic === route.supposed ? supposed?.answer : undefined;
}
