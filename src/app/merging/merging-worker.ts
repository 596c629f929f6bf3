import { mergingDesk } from "./merging-desk.ts";
import type { MergingTask } from "./messages.ts";

const desk = mergingDesk();

self.onmessage = ({ data, ports: [port] }: MessageEvent<MergingTask>) => {
  desk(data, (step) => port?.postMessage({ step })).then(
    (answer) => port?.postMessage({ answer }),
    (reason) => port?.postMessage({ failed: String(reason) }),
  );
};
