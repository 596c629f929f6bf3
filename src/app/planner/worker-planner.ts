import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Planner } from "../../explorer/planner/planner.ts";
import type { Subject } from "../../explorer/planner/questions.ts";
import type { Order, WorkerMessage, WorkerReply } from "./messages.ts";

/** Subjects whose answers get better for a while. */
const improving: ReadonlySet<Subject> = new Set<Subject>(["way"]);

/**
 * A planner of two workers. One gives the first answer at once and is never busy for long; the other
 * looks for the best and is started afresh when what it works on is no longer asked for.
 * @throws where the browser refuses workers
 */
export function workerPlanner(): Planner {
  let opened: Curriculum | undefined;
  let isBusy = false;
  let turns = 0;
  const quick = startWorker();
  let patient: Worker | undefined;

  /** The patient worker, free for a new question. */
  const freePatient = (): Worker => {
    if (patient && !isBusy) return patient;
    patient?.terminate();
    patient = startWorker();
    if (opened) post(patient, { kind: "open", curriculum: opened });
    return patient;
  };

  return {
    open: (curriculum) => {
      opened = curriculum;
      post(quick, { kind: "open", curriculum });
      if (patient) post(patient, { kind: "open", curriculum });
    },
    ask: (subject, question, tell) => {
      let isBest = false;
      send(quick, { kind: "ask", subject, question, wanted: "first" }, (reply) => {
        if (reply.kind === "answer" && !isBest) tell(reply.answer);
      });
      if (!improving.has(subject)) return;
      const worker = freePatient();
      isBusy = true;
      turns += 1;
      const turn = turns;
      send(worker, { kind: "ask", subject, question, wanted: "best" }, (reply) => {
        isBest = true;
        if (reply.kind === "answer") tell(reply.answer);
        else if (turn === turns) isBusy = false;
      });
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./planner-worker.ts", import.meta.url), { type: "module" });
}

function post(worker: Worker, message: WorkerMessage): void {
  worker.postMessage(message);
}

function send<Chosen extends Subject>(
  worker: Worker,
  order: Order<Chosen>,
  take: (reply: WorkerReply<Chosen>) => void,
): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<WorkerReply<Chosen>>) => take(data);
  const message: WorkerMessage = order;
  worker.postMessage(message, [port2]);
}
