import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validate } from "../../../src/core/curriculum/validate.ts";
import { merge } from "../../../src/core/merging/merge.ts";
import { sameTopics } from "../../../src/core/merging/same-topics.ts";
import { imported } from "../../formats/import/imported.ts";

/* Tables of contents as four books publish them. They are no part of the project. */
const folder = join(process.env["PREREQ_REAL_GRAPHS"] ?? "", "..", "formats", "mdbook");
const isThere = process.env["PREREQ_REAL_GRAPHS"] !== undefined && existsSync(folder);
const books = ["book", "rust-by-example", "comprehensive-rust", "async-book"];

describe.skipIf(!isThere)("four books on Rust (PREREQ_REAL_GRAPHS/../formats/mdbook)", () => {
  const curricula = isThere
    ? books.map((name) => {
        const path = `${name}.SUMMARY.md`;
        return imported(path, readFileSync(join(folder, path), "utf8"), { title: name }).curriculum;
      })
    : [];
  const { groups, unsure } = sameTopics(curricula, [], 0.9);

  it("become one curriculum that has every line of each", () => {
    const { curriculum, problems } = validate(
      merge(curricula, groups, { id: "rust", title: "Rust" }).draft,
    );
    expect(problems).toEqual([]);
    const lines = curricula.flatMap(({ topics }) => topics.flatMap(({ items }) => items));
    expect(curriculum?.topics.flatMap(({ items }) => items)).toHaveLength(lines.length);
    expect(curriculum?.topics.find(({ title }) => title === "Closures")?.items).toHaveLength(3);
  });

  it("share what anybody would call the same, and nothing of the kind that every book has", () => {
    const shared = groups.filter((group) => group.length > 1).map(([first]) => first?.title);
    for (const title of ["Closures", "Error Handling", "Smart Pointers", "Futures", "Generics"])
      expect(shared).toContain(title);
    for (const title of ["Introduction", "Solution", "Exercises"])
      expect(shared).not.toContain(title);
  });

  it("leave to a person what looks alike only", () => {
    const asked = unsure.map(({ one, other }) => `${one.title} = ${other.title}`);
    expect(asked).toContain("What is Ownership? = Ownership");
    expect(asked).toContain("The Slice Type = Slices");
  });
});
