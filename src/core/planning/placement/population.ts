import type { StateBits } from "./state-bits.ts";

/**
 * What is believed of a learner: states of knowledge, each as likely as every other. A state is a
 * set of groups that holds, with each group, what that requires.
 */
export interface Population {
  /** For each group, the states in which it is known. */
  readonly bits: readonly StateBits[];
  /** The kind of learner that the states of each word were drawn for. */
  readonly kindOf: Uint8Array;
}

/** How likely a reply is when the group is known, and when it is not. */
export interface Likelihood {
  readonly known: number;
  readonly unknown: number;
}
