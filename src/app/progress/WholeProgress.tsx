import { progressOf, progressText } from "../../explorer/progress.ts";
import { shareOf } from "../../scene/area-summary.ts";
import { useCurriculum, useLearner, useWords } from "../explorer-context.tsx";
import { ProgressRing } from "./ProgressRing.tsx";

/** How far the learner is with the whole map, in one sentence. */
export function WholeProgress() {
  const words = useWords();
  const progress = progressOf(useCurriculum(), useLearner());
  return (
    <p className="whole-progress">
      <ProgressRing share={shareOf(progress)} />
      {progressText(words, progress)}
    </p>
  );
}
