import type { Curriculum } from "../../core/model/curriculum.ts";
import { answersTo } from "../../explorer/planner/answers.ts";
import type { Subject } from "../../explorer/planner/questions.ts";
import type { Order, WorkerMessage, WorkerReply } from "./messages.ts";
import { patience } from "./patience.ts";

let curriculum: Curriculum | undefined;

self.onmessage = ({ data, ports: [port] }: MessageEvent<WorkerMessage>) => {
  if (data.kind === "open") curriculum = data.curriculum;
  else if (curriculum && port) work(curriculum, data, port);
};

function work<Chosen extends Subject>(
  opened: Curriculum,
  { subject, question, wanted }: Order<Chosen>,
  port: MessagePort,
): void {
  const reply = (message: WorkerReply<Chosen>) => port.postMessage(message);
  for (const answer of answersTo[subject](opened, question, patience)) {
    reply({ kind: "answer", answer });
    if (wanted === "first") break;
  }
  reply({ kind: "done" });
  port.close();
}
