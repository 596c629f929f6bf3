import { describe, expect, it } from "vitest";
import { findings, topicsWith, topicWith } from "../../../support/findings.ts";

const said = (description: string, more?: object) => findings("never-met", description, more);

describe("the rule of requirements that can never be met", () => {
  it("lets a circle pass that leaves a way in", () => {
    expect(said("a: b | c\nb: a\nc")).toEqual([]);
  });

  it("tells a circle that every alternative leads back into", () => {
    expect(said("a: b | c\nb: a\nc: a")).toEqual([
      "`a`, `b` and `c` wait for each other: every alternative leads back into this circle.",
    ]);
  });

  it("tells the cause, not everything that builds on it", () => {
    expect(said("gone retired\na: gone\nb: a\nc: b")).toEqual([
      "`a` can never be learnt: it needs `gone`, which can no longer be learnt.",
    ]);
  });

  it("tells causes that lie behind each other", () => {
    expect(said("old retired\na: old\nb: a, c | d\nc: b\nd: b\ne: b, old")).toEqual([
      "`a` can never be learnt: it needs `old`, which can no longer be learnt.",
      "`b`, `c` and `d` wait for each other: every alternative leads back into this circle.",
      "`e` can never be learnt: it needs `old`, which can no longer be learnt.",
    ]);
  });

  it("lets a retired alternative pass when another is left", () => {
    expect(said("old retired\nnew\na: old | new")).toEqual([]);
    expect(said("one retired\ntwo retired\na: one | two")).toEqual([
      "`a` can never be learnt: it needs one of `one` and `two`, which can no longer be learnt.",
    ]);
  });

  it("tells an `any` without alternatives", () => {
    expect(said("", topicsWith(topicWith("a", { requires: [{ any: [] }] })))).toEqual([
      "`a` can never be learnt: an `any` without alternatives cannot be met.",
    ]);
  });

  it("leaves circles without alternatives to the cycle rule", () => {
    expect(said("a: b\nb: a\nc: a")).toEqual([]);
  });

  it("does not ask retired topics to be learnable", () => {
    expect(said("old retired\nolder retired: old")).toEqual([]);
  });

  it("tells a goal that asks for a retired topic", () => {
    expect(said("old retired", { goals: [{ id: "g", title: "G", topics: ["old"] }] })).toEqual([
      "The goal `g` asks for `old`, which can no longer be learnt.",
    ]);
  });
});
