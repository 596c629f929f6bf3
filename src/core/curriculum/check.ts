import type { Reading } from "./draft.ts";
import { findingsIn } from "./findings.ts";
import { type Opened, open } from "./open.ts";
import { placeOf } from "./places.ts";
import type { Problem, Severity } from "./problem.ts";

/**
 * Everything there is to say about a curriculum: the mistakes that keep it from being opened or, when
 * there are none, what the rules find. In the order of the files.
 */
export function check(reading: Reading): Problem[] {
  return checkOpened(open(reading));
}

/** The same for a curriculum that has been opened already, or could not be. */
export function checkOpened(opened: Opened): Problem[] {
  return inOrder([...opened.problems, ...found(opened)]);
}

/**
 * The errors that there are in spite of a curriculum's being open: what makes topics impossible to
 * learn, such as a circle. What is merely unwise is not looked for, which in a large one takes long.
 */
export function errorsInOpened(opened: Opened): Problem[] {
  return inOrder(found(opened, "error"));
}

function found(opened: Opened, only?: Severity): Problem[] {
  if (opened.curriculum === undefined) return [];
  const { curriculum, places } = opened;
  return findingsIn(curriculum, only).flatMap(({ code, severity, findings }) =>
    findings.map(
      ({ message, mend, at }): Problem => ({
        code,
        severity,
        message,
        mend,
        place: placeOf(at, places),
      }),
    ),
  );
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    ({ place: one }, { place: other }) =>
      compareText(one.file, other.file) || one.line - other.line || one.column - other.column,
  );
}

/** By code unit, so that every machine sorts alike. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
