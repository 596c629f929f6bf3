import { describe, expect, it } from "vitest";
import { findings } from "../../../support/findings.ts";

const said = (description: string) => findings("implausible-hours", description);

describe("the rule of implausible hours", () => {
  it("tells too many, too few and too wide a range", () => {
    expect(said("a 500h\nb 0h\nc 1-10h")).toEqual([
      "The hours of `a` are not plausible: 500 hours are more than 400.",
      "The hours of `b` are not plausible: 0 hours are less than 0.1.",
      "The hours of `c` are not plausible: 10 is more than 6 times 1.",
    ]);
  });

  it("lets small topics, large books and missing hours pass", () => {
    expect(said("a 0.5-1.5h\nb 15-60h\nc")).toEqual([]);
  });
});
