import { describe, expect, it } from "vitest";
import { check } from "../src/core/curriculum/check.ts";
import type { DocumentItem } from "../src/core/model/curriculum.ts";
import { mentions } from "../src/core/model/requirement.ts";
import { noLimit } from "../src/core/planning/limit.ts";
import { makePlan } from "../src/core/planning/plan/make-plan.ts";
import { planQuestion } from "../src/core/planning/plan/plan-question.ts";
import { inOneLine } from "./support/folders.ts";
import { rustCurriculum, rustReading } from "./support/rust-curriculum.ts";
import { showsCode } from "./support/snippets.ts";

const curriculum = rustCurriculum;
const topics = curriculum?.topics ?? [];

describe("the Rust curriculum", () => {
  it("has no errors and no warnings", () => {
    const problems = check(rustReading).filter(({ severity }) => severity !== "note");
    expect(problems.map(inOneLine)).toEqual([]);
  });

  it("covers every one of the 174 items of its three documents", () => {
    const all = (items: readonly DocumentItem[]): DocumentItem[] =>
      items.flatMap((item) => [item, ...all(item.items)]);
    const items = (curriculum?.documents ?? []).flatMap((document) => all(document.items));
    const covered = new Set(topics.flatMap((topic) => topic.items));
    expect(items).toHaveLength(174);
    expect(items.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("has enough topics, areas, stages and goals to be a map", () => {
    expect(topics.length).toBeGreaterThanOrEqual(220);
    expect(curriculum?.stages).toHaveLength(3);
    expect(curriculum?.goals.length).toBeGreaterThanOrEqual(8);
  });

  it("has something to build on the way to every goal", () => {
    const projects = new Set(topics.filter(({ kind }) => kind === "project").map(({ id }) => id));
    const bookish = curriculum?.goals.filter((goal) => {
      const plan = makePlan(curriculum, planQuestion(goal.topics, new Set()), noLimit);
      return ![...plan.topics].some((topic) => projects.has(topic));
    });
    expect(bookish).toEqual([]);
  });

  it("says for every prerequisite, hard or soft, what it is needed for", () => {
    const all = topics.flatMap((topic) => [...mentions(topic.requires), ...topic.helps]);
    expect(all.filter(({ why }) => why === undefined)).toEqual([]);
    expect(all.length).toBeGreaterThan(topics.length);
  });

  it("lets learners judge themselves: every question has its answer", () => {
    const checks = topics.flatMap((topic) => topic.checks);
    expect(checks.filter(({ answer }) => answer === undefined)).toEqual([]);
  });

  it("asks two questions or more of every topic", () => {
    expect(topics.filter(({ checks }) => checks.length < 2).map(({ id }) => id)).toEqual([]);
  });

  it("shows code in every third question", () => {
    const checks = topics.flatMap((topic) => topic.checks);
    expect(checks.filter(showsCode).length).toBeGreaterThanOrEqual(checks.length / 3);
  });

  it("says for every project what to build", () => {
    const projects = topics.filter(({ kind }) => kind === "project");
    expect(projects.filter(({ brief }) => brief === undefined).map(({ id }) => id)).toEqual([]);
  });

  it("knows every second topic by other names, none of them the title of another topic", () => {
    const named = topics.filter(({ aliases }) => aliases.length > 0);
    expect(named.length).toBeGreaterThanOrEqual(topics.length / 2);
    const owners = new Map(topics.map(({ id, title }) => [title.toLowerCase(), id]));
    const borrowed = topics.flatMap(({ id, aliases }) =>
      aliases
        .filter((alias) => (owners.get(alias.toLowerCase()) ?? id) !== id)
        .map((alias) => `${id}: ${alias}`),
    );
    expect(borrowed).toEqual([]);
  });

  it("links only to pages of the free books, crate roots on docs.rs and plain home pages", () => {
    const links = topics.flatMap((topic) => topic.resources.map(({ url }) => url));
    expect(links.filter((link) => !isTrusted(new URL(link)))).toEqual([]);
    expect(links.length).toBeGreaterThanOrEqual(topics.length);
  });

  it("needs no topic of a later stage for one of an earlier stage", () => {
    const stageOf = new Map(
      (curriculum?.areas ?? []).map(({ id, stage }) => [
        id,
        curriculum?.stages.findIndex((one) => one.id === stage) ?? -1,
      ]),
    );
    const byId = new Map(topics.map((topic) => [topic.id, stageOf.get(topic.area) ?? -1]));
    const backwards = topics.flatMap((topic) =>
      mentions(topic.requires)
        .filter((mention) => (byId.get(mention.topic) ?? -1) > (byId.get(topic.id) ?? -1))
        .map((mention) => `${topic.id} needs ${mention.topic}`),
    );
    expect(backwards).toEqual([]);
  });
});

/** The free books and guides whose single pages are known to exist. */
const books = [
  "https://doc.rust-lang.org/",
  "https://docs.pola.rs/user-guide/",
  "https://exercism.org/tracks/rust",
  "https://github.com/rust-lang/rustlings",
  "https://google.github.io/comprehensive-rust/",
  "https://marabos.nl/atomics/",
  "https://nnethercote.github.io/perf-book/",
  "https://pyo3.rs/main/",
  "https://rust-cli.github.io/book/",
  "https://rust-lang-nursery.github.io/rust-cookbook/",
  "https://rust-lang.github.io/async-book/",
  "https://rust-unofficial.github.io/patterns/",
  "https://serde.rs/",
  "https://tokio.rs/tokio",
];

/** Projects that live one folder deep on the host they share. */
const homes = [
  "https://beej.us/guide/",
  "https://en.algorithmica.org/hpc/",
  "https://facebook.github.io/zstd/",
  "https://google.github.io/eng-practices/",
  "https://huggingface.co/learn",
  "https://rust-fuzz.github.io/book/",
  "https://rust-lang.github.io/api-guidelines/",
];

function isTrusted({ href, host, pathname }: URL): boolean {
  if (host === "docs.rs") return /^\/[\w-]+\/?$/.test(pathname);
  return pathname === "/" || homes.includes(href) || books.some((book) => href.startsWith(book));
}
