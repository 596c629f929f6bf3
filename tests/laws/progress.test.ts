import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Done,
  extended,
  longest,
  noHistory,
  redone,
  undone,
} from "../../src/explorer/history.ts";
import { merged, sameRecord } from "../../src/explorer/merged.ts";
import { type LearnerRecord, nothingKept } from "../../src/explorer/saved-record.ts";
import { arbitraryRecord } from "../support/arbitrary-records.ts";

const done = (before: LearnerRecord, after: LearnerRecord, field?: string): Done => ({
  said: () => "Something done",
  field,
  before,
  after,
});

/** The history of these records, one after the other; of those with a field, typed in that field. */
function historyOf(
  first: LearnerRecord,
  later: readonly (readonly [LearnerRecord, (string | undefined)?])[],
) {
  let [history, now] = [noHistory, first];
  for (const [next, field] of later) {
    history = extended(history, done(now, next, field));
    now = next;
  }
  return { history, now };
}

describe("two windows' records as one", () => {
  test("where one changed nothing, are the other's", () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (base, changed) => {
        expect(merged(base, changed, base)).toEqual(changed);
        expect(merged(base, base, changed)).toEqual(changed);
        expect(merged(base, changed, changed)).toEqual(changed);
      }),
    );
  });

  test("lose no mark: each is as here where it was changed here, else as there", () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, arbitraryRecord, (base, mine, theirs) => {
        const joined = merged(base, mine, theirs);
        const marksOf = ({ learner }: LearnerRecord) => learner.marks;
        const ids = [base, mine, theirs, joined].flatMap((one) => [...marksOf(one).keys()]);
        for (const id of ids) {
          const isMine = marksOf(mine).get(id) !== marksOf(base).get(id);
          expect(marksOf(joined).get(id)).toBe(marksOf(isMine ? mine : theirs).get(id));
        }
        for (const id of [...base.list, ...mine.list, ...theirs.list]) {
          const isMine = mine.list.has(id) !== base.list.has(id);
          expect(joined.list.has(id)).toBe((isMine ? mine : theirs).list.has(id));
        }
      }),
    );
  });

  test("keep what is the same identical, so that nothing is planned again for it", () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (base, mine) => {
        const again = structuredClone(mine);
        expect(merged(base, mine, again)).toBe(mine);
        expect(sameRecord(mine, again)).toBe(true);
      }),
    );
  });

  test("are told apart when they differ", () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (one, other) => {
        expect(sameRecord(one, other)).toBe(sameRecord(other, one));
        if (sameRecord(one, other)) expect(merged(nothingKept, one, other)).toBe(one);
        else expect(one).not.toEqual(other);
      }),
    );
  });
});

describe("undoing", () => {
  const fields = fc.constantFrom(undefined, "hours", "within");
  const steps = fc.array(fc.tuple(arbitraryRecord, fields), { maxLength: 8 });

  test("everything, gives the first record back", () => {
    fc.assert(
      fc.property(arbitraryRecord, steps, (first, later) => {
        let { history, now } = historyOf(first, later);
        for (let turn = undone(history, now); turn; turn = undone(history, now)) {
          ({ history, record: now } = turn);
        }
        expect(now).toEqual(first);
      }),
    );
  });

  test("and doing again is as if nothing had happened", () => {
    fc.assert(
      fc.property(arbitraryRecord, steps, (first, later) => {
        const { history, now } = historyOf(first, later);
        const back = undone(history, now);
        if (!back) return;
        const forth = redone(back.history, back.record);
        expect(forth?.record).toEqual(now);
        expect(forth?.history).toEqual(history);
      }),
    );
  });

  test("as often as it was done, and doing all again, gives the last record back", () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.array(arbitraryRecord, { maxLength: 8 }), (first, later) => {
        let { history, now } = historyOf(
          first,
          later.map((record) => [record]),
        );
        for (let turn = undone(history, now); turn; turn = undone(history, now)) {
          ({ history, record: now } = turn);
        }
        for (let turn = redone(history, now); turn; turn = redone(history, now)) {
          ({ history, record: now } = turn);
        }
        expect(now).toEqual(later.at(-1) ?? first);
      }),
    );
  });

  test("leaves what another window said meanwhile about other topics", () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, arbitraryRecord, (first, next, theirs) => {
        const { history } = historyOf(first, [[next]]);
        const now = merged(first, next, theirs);
        const back = undone(history, now);
        if (!back) return;
        for (const [id, mark] of now.learner.marks) {
          const touched = first.learner.marks.get(id) !== next.learner.marks.get(id);
          if (!touched) expect(back.record.learner.marks.get(id)).toBe(mark);
        }
        expect(redone(back.history, back.record)?.record).toEqual(now);
      }),
    );
  });

  test("goes back a hundred steps and no further", () => {
    const record = (count: number): LearnerRecord => ({
      ...nothingKept,
      wishes: { ...nothingKept.wishes, within: count },
    });
    const later = Array.from({ length: longest + 7 }, (_, index) => [record(index + 1)] as const);
    expect(historyOf(record(0), later).history.behind).toHaveLength(longest);
  });
});

describe("what is typed in one field", () => {
  const within = (count: number | undefined): LearnerRecord => ({
    ...nothingKept,
    wishes: { ...nothingKept.wishes, within: count },
  });

  test("is one step, however many keys it took", () => {
    const { history, now } = historyOf(within(undefined), [
      [within(4), "within"],
      [within(40), "within"],
    ]);
    expect(history.behind).toHaveLength(1);
    expect(undone(history, now)?.record.wishes.within).toBeUndefined();
  });

  test("and taken away again, is no step", () => {
    const { history } = historyOf(within(4), [
      [within(undefined), "within"],
      [within(4), "within"],
    ]);
    expect(history.behind).toEqual([]);
  });

  test("after an undo, is a step of its own", () => {
    const { history, now } = historyOf(within(1), [
      [within(2)],
      [within(3), "within"],
      [within(4)],
    ]);
    const back = undone(history, now);
    const on = back && extended(back.history, done(back.record, within(5), "within"));
    expect(on?.behind).toHaveLength(3);
    expect(on?.ahead).toEqual([]);
  });
});
