import { describe, expect, it } from "vitest";
import { findings } from "../../../support/findings.ts";

const chain = (length: number): string =>
  Array.from({ length }, (_, index) => (index === 0 ? "t0" : `t${index}: t${index - 1}`)).join(
    "\n",
  );

describe("the rule of long chains", () => {
  it("lets forty topics in a row pass", () => {
    expect(findings("long-chain", chain(40))).toEqual([]);
  });

  it("tells the longest chain from forty-one on, once", () => {
    const said = findings("long-chain", chain(41));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^A chain of 41 topics, .* leads to `t40`; backwards: `t40`, `t39`/);
  });

  it("does not count alternatives, which may be the longer way", () => {
    expect(findings("long-chain", `${chain(40)}\nshort\nlast: t39 | short`)).toEqual([]);
  });

  it("ends on circles", () => {
    expect(findings("long-chain", "a: b\nb: a")).toEqual([]);
  });
});
