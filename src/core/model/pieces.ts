/** A long computation that may be interrupted wherever it yields, so that a page can answer its reader meanwhile. */
export type Pieces<Result> = Generator<void, Result, void>;

/** Does a long computation without a pause. */
export function atOnce<Result>(pieces: Pieces<Result>): Result {
  let step = pieces.next();
  while (!step.done) step = pieces.next();
  return step.value;
}
