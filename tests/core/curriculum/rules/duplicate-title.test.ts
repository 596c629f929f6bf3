import { describe, expect, it } from "vitest";
import { findings, topicsWith, topicWith } from "../../../support/findings.ts";

const areAlike = (...titles: readonly string[]): boolean => {
  const topics = titles.map((title, index) => topicWith(`t${index}`, { title }));
  return findings("duplicate-title", "", topicsWith(...topics)).length > 0;
};

describe("the rule of duplicate titles", () => {
  it.each([
    ["Ownership", "Ownership"],
    ["Ownership", "ownership"],
    ["The stack and the heap", "Stack, heap"],
    ["Smart pointers", "Smart pointer"],
    ["Ownership", "Ownershp"],
    ["Ownership", "Owneship rules", "Onwership"],
    ["Serialization", "Serialisation"],
    ["__proto__", "__proto__"],
    ["???", "???"],
  ])("takes %s and %s for one", (...titles) => {
    expect(areAlike(...titles)).toBe(true);
  });

  it.each([
    ["Calculus 1", "Calculus 2"],
    ["C", "C++"],
    ["Rust in Python", "Python in Rust"],
    ["Encryption", "Decryption"],
    ["Anagram", "Pangram"],
    ["Threads", "Threat"],
    ["Class", "Clas"],
    ["ANAR 135", "ANAR 135S"],
  ])("keeps %s and %s apart", (...titles) => {
    expect(areAlike(...titles)).toBe(false);
  });

  it("names both topics and both titles", () => {
    const topics = topicsWith(
      topicWith("one", { title: "Move semantics" }),
      topicWith("two", { title: "Move Semantic" }),
    );
    expect(findings("duplicate-title", "", topics)).toEqual([
      'The title "Move Semantic" of `two` is nearly that of `one`, "Move semantics".',
    ]);
  });
});
