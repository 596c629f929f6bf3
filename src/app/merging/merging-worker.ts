import { mergingDesk } from "./merging-desk.ts";
import type { ComparingStep, MergingJob, MergingTask } from "./messages.ts";

const desk = mergingDesk();

self.onmessage = ({ data, ports: [port] }: MessageEvent<MergingTask>) => {
  done(data, (step) => port?.postMessage({ step })).then(
    (answer) => port?.postMessage({ answer }),
    (reason) => port?.postMessage({ failed: String(reason) }),
  );
};

function done<Job extends MergingJob>(
  { job, asked }: MergingTask<Job>,
  tell: (step: ComparingStep) => void,
) {
  return desk[job](asked, tell);
}
