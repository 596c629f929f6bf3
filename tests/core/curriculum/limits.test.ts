import { describe, expect, it } from "vitest";
import { limits } from "../../../src/core/curriculum/limits.ts";
import { open } from "../../../src/core/curriculum/open.ts";
import { read } from "../../../src/core/curriculum/read.ts";
import { curriculumFileOf, openJson } from "../../support/curricula.ts";
import { topicsWith, topicWith } from "../../support/findings.ts";
import { folderOf } from "../../support/folders.ts";

/** The codes of what is said when a topic is so. */
const codes = (topic: object): string[] =>
  openJson(curriculumFileOf("", topicsWith(topic))).problems.map(({ code }) => code);

describe("the limits", () => {
  it.each([
    ["id", limits.idLength],
    ["title", limits.titleLength],
    ["summary", limits.textLength],
  ])("let %s have %i characters and no more", (key, length) => {
    expect(codes(topicWith("a", { [key]: "x".repeat(length) }))).toEqual([]);
    expect(codes(topicWith("a", { [key]: "x".repeat(length + 1) }))).toEqual(["wrong-value"]);
  });

  it("refuse a JSON file that is too large without reading it", () => {
    const text = `{}${" ".repeat(limits.fileLength - 1)}`;
    const { problems } = open(read([{ path: "large.json", text }]));
    expect(problems.map(({ code }) => code)).toEqual(["too-large"]);
  });

  it("refuse a JSON file of too many parts, and say where they begin to be too many", () => {
    const text = `[\n${"{},".repeat(limits.jsonParts)}{}]`;
    const { problems } = open(read([{ path: "large.json", text }]));
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([["too-large", 2]]);
  });

  it("refuse a YAML file that is too large without reading it", () => {
    const text = `[] #${"x".repeat(limits.yamlLength - 3)}`;
    const { problems } = open(read(folderOf({ "topics/basics.yaml": text })));
    expect(problems.map(({ code }) => code)).toEqual(["too-large"]);
  });

  it("tell as many mistakes of a list as anybody reads, and how many more there are", () => {
    const areas = Array.from({ length: limits.problems + 7 }, () => ({}));
    const { problems } = openJson({ ...curriculumFileOf(""), areas });
    expect(problems.length).toBeLessThan(limits.problems + 5);
    const more = problems.find(({ code }) => code === "more-mistakes");
    expect(more?.message).toMatch(/^\d+ more elements of this list have mistakes\.$/);
  });

  it("tell as many keys that stand twice as anybody reads", () => {
    const topics = Array.from({ length: limits.problems + 7 }, (_, index) => {
      return `{"id":"t${index}","id":"t${index}"}`;
    });
    const text = `{"format":"prereq/1","topics":[${topics}]}`;
    const { problems } = open(read([{ path: "twice.json", text }]));
    const twice = problems.filter(({ code }) => code === "duplicate-key");
    expect(twice).toHaveLength(limits.problems + 1);
    expect(twice.at(-1)?.message).toBe("7 more keys stand twice in an object.");
  });

  it.each(["file.json", "curriculum.yaml"])(
    "refuse %s when it was too large to be read",
    (path) => {
      const { problems } = open(read([{ path, fault: "too-large" }]));
      expect(problems.map(({ code }) => code)).toEqual(["too-large"]);
    },
  );

  it("leave room for a list of two hundred thousand mistakes", () => {
    const items = Array.from({ length: 200_000 }, () => 1);
    expect(codes(topicWith("a", { items }))).toHaveLength(items.length);
  });
});

describe("texts", () => {
  it.each(["", " ", "\u00a0", "two\nlines", "bell\u0007", 7, null, []])(
    "that are no title: %j",
    (title) => {
      expect(codes(topicWith("a", { title }))).toEqual(["wrong-value"]);
    },
  );

  it("of two hundred thousand letters that are no title are found out at once", () => {
    expect(codes(topicWith("a", { title: `${"x".repeat(200_000)}\u0001` }))[0]).toBe("wrong-value");
  });

  it.each([
    "javascript:alert(1)",
    "java\nscript:x",
    "//example.org",
    "data:,x",
    "https://",
    "https://a b",
    "ftp://example.org",
    "HTTP://x",
  ])("that are no link: %j", (url) => {
    const resources = [{ title: "Page", url, kind: "read" }];
    expect(codes(topicWith("a", { resources }))).toContain("wrong-value");
  });

  it.each(["a b", "-a", ".a", "a/b", "a#b", "", "a\u0000"])("that are no id: %j", (id) => {
    expect(codes(topicWith("x", { id }))).toEqual(["wrong-value"]);
  });

  it.each(["été", "日本語", "a.b~c_d-e", "_", "1"])("that are an id: %s", (id) => {
    expect(codes(topicWith(id))).toEqual([]);
  });
});
