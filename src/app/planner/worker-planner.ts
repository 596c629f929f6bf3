import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Planner } from "../../explorer/planner/planner.ts";
import type { Subject } from "../../explorer/planner/questions.ts";
import type { Order, WorkerMessage, WorkerReply } from "./messages.ts";

/** Subjects whose answers get better for a while, the most wanted first. */
const improving: ReadonlySet<Subject> = new Set<Subject>(["way", "orders"]);

/** Subjects whose answers are worked out apart from the others, by code that most readers never need. */
const ofAuthors: ReadonlySet<Subject> = new Set<Subject>(["check", "weights"]);

/**
 * A planner of two workers. One gives the first answer at once and is never busy for long; the other
 * looks for the best and is started afresh when what it works on is no longer asked for. A third
 * is there for authors once they ask.
 * @throws where the browser refuses workers
 */
export function workerPlanner(): Planner {
  let opened: Curriculum | undefined;
  const quick = startWorker();
  let patient: Worker | undefined;
  let authors: Worker | undefined;
  /** What the patient worker was given and has not finished: how to give it to a worker. */
  const unfinished = new Map<Subject, (worker: Worker) => void>();

  /** A worker that knows the open curriculum. */
  const given = (worker: Worker): Worker => {
    if (opened) post(worker, { kind: "open", curriculum: opened });
    return worker;
  };

  /** A patient worker that works on nothing but what is still unfinished. */
  const restarted = (): Worker => {
    patient?.terminate();
    const worker = given(startWorker());
    for (const subject of improving) unfinished.get(subject)?.(worker);
    return worker;
  };

  const askPatient = (subject: Subject, give: (worker: Worker) => void) => {
    const isOutdated = unfinished.has(subject);
    unfinished.set(subject, give);
    if (!patient || isOutdated) patient = restarted();
    else give(patient);
  };

  return {
    open: (curriculum) => {
      opened = curriculum;
      post(quick, { kind: "open", curriculum });
      patient?.terminate();
      authors?.terminate();
      patient = authors = undefined;
      unfinished.clear();
    },
    ask: (subject, question, tell) => {
      if (ofAuthors.has(subject)) {
        authors ??= given(startAuthorWorker());
        return send(authors, { kind: "ask", subject, question, wanted: "first" }, (reply) => {
          if (reply.kind === "answer") tell(reply.answer);
        });
      }
      let isBest = false;
      send(quick, { kind: "ask", subject, question, wanted: "first" }, (reply) => {
        if (reply.kind === "answer" && !isBest) tell(reply.answer);
      });
      if (!improving.has(subject)) return;
      const give = (worker: Worker) =>
        send(worker, { kind: "ask", subject, question, wanted: "best" }, (reply) => {
          isBest = true;
          if (reply.kind === "answer") tell(reply.answer);
          else if (unfinished.get(subject) === give) unfinished.delete(subject);
        });
      askPatient(subject, give);
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./planner-worker.ts", import.meta.url), { type: "module" });
}

function startAuthorWorker(): Worker {
  return new Worker(new URL("./author-worker.ts", import.meta.url), { type: "module" });
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
