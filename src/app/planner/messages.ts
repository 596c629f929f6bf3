import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Asked, Subject } from "../../explorer/planner/questions.ts";

/** A question on its way to a worker. The answers come back through the port that travels with it. */
export interface Order<Chosen extends Subject = Subject> {
  readonly kind: "ask";
  readonly subject: Chosen;
  readonly question: Asked[Chosen]["question"];
  /** Whether the first answer will do, or the best one is wanted, too. */
  readonly wanted: "first" | "best";
}

export type WorkerMessage = { readonly kind: "open"; readonly curriculum: Curriculum } | Order;

export type WorkerReply<Chosen extends Subject> =
  | { readonly kind: "answer"; readonly answer: Asked[Chosen]["answer"] }
  | { readonly kind: "done" };
