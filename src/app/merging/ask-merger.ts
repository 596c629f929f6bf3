import type { ComparingStep, MergingJob, MergingJobs, MergingNews } from "./messages.ts";

/** The worker in which curricula lie while a person decides, from the first question on. */
let worker: Worker | undefined;

/**
 * Lets the worker do a job beside the page.
 * @throws the reason when it fails, which is no fault of the files; never settles when it is stopped
 */
export function askMerger<Job extends MergingJob>(
  job: Job,
  asked: MergingJobs[Job]["asked"],
  onStep: (step: ComparingStep) => void = () => {},
): Promise<MergingJobs[Job]["answer"]> {
  worker ??= new Worker(new URL("./merging-worker.ts", import.meta.url), { type: "module" });
  const now = worker;
  return new Promise((resolve, reject) => {
    const { port1: ours, port2: its } = new MessageChannel();
    ours.onmessage = ({ data }: MessageEvent<MergingNews<Job>>) => {
      if ("step" in data) {
        onStep(data.step);
        return;
      }
      ours.close();
      if ("failed" in data) reject(data.failed);
      else resolve(data.answer);
    };
    now.onerror = ({ message }) => {
      dismissMerger();
      reject(message);
    };
    now.postMessage({ job, asked }, [its]);
  });
}

/** Stops whatever is being done; what was compared is forgotten. */
export function dismissMerger(): void {
  worker?.terminate();
  worker = undefined;
}
