import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Answering } from "../../explorer/planner/answering.ts";
import type { Subject } from "../../explorer/planner/questions.ts";
import type { Order, WorkerMessage, WorkerReply } from "./messages.ts";
import { patience } from "./patience.ts";

/** Makes a worker of this: it answers whatever it is asked, about the curriculum it was given last. */
export function serve(answering: Answering): void {
  let curriculum: Curriculum | undefined;
  self.onmessage = ({ data, ports: [port] }: MessageEvent<WorkerMessage>) => {
    if (data.kind === "open") curriculum = data.curriculum;
    else if (curriculum && port) work(answering, curriculum, data, port);
  };
}

function work<Chosen extends Subject>(
  answering: Answering,
  opened: Curriculum,
  { subject, question, wanted }: Order<Chosen>,
  port: MessagePort,
): void {
  const reply = (message: WorkerReply<Chosen>) => port.postMessage(message);
  for (const answer of answering[subject]?.(opened, question, patience) ?? []) {
    reply({ kind: "answer", answer });
    if (wanted === "first") break;
  }
  reply({ kind: "done" });
  port.close();
}
