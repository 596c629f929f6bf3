import { findingsIn, type RuleFindings } from "../../core/curriculum/findings.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { curriculumMetrics } from "../../core/prerequisites/metrics/curriculum-metrics.ts";
import { heatOf } from "../../scene/heat-of.ts";
import type { HeatBy } from "../lens.ts";
import type { Answering } from "./answering.ts";
import type { AuthorSubject, WeightsAnswer } from "./questions.ts";

/** How it is answered what an author asks of a curriculum. */
export const answersToAuthors = {
  check: checkAnswers,
  weights: weightsAnswers,
} satisfies Required<Pick<Answering, AuthorSubject>>;

function* checkAnswers(curriculum: Curriculum): Generator<readonly RuleFindings[], void, void> {
  yield findingsIn(curriculum);
}

function* weightsAnswers(curriculum: Curriculum): Generator<WeightsAnswer, void, void> {
  const metrics = curriculumMetrics(curriculum);
  const heat = (by: HeatBy) =>
    heatOf(curriculum, new Map(metrics.topics.map((one) => [one.topic, one[by]])));
  yield {
    metrics,
    heat: {
      blocking: heat("blocking"),
      delay: heat("delay"),
      complexity: heat("complexity"),
    },
  };
}
