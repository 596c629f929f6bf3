import { describe, expect, it } from "vitest";
import { limits } from "../../../src/core/curriculum/limits.ts";
import { obsidian } from "../../../src/formats/export/obsidian.ts";
import { importFiles } from "../../../src/formats/import/import-files.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { asItStands, codes, opened, terse } from "./imported.ts";

const vault = {
  "maths/Basics/Point.md": "Where it begins, see [[Line]].\n",
  "maths/Line.md":
    "---\ntitle: Straight line\naliases: [Ray]\nhours: 2\n---\nThrough `two`.\n\n## Requires\n\n- [[Basics/Point|a point]]: Two make one.\n- [[Gone#part]]\n",
  "maths/Plane.md": '---\nprerequisites: ["[[Line]]"]\n---\n# Plane\n\n## Helpful\n[[point]]\n',
  "maths/Odd.md": "---\na: [\n---\ntext\n",
};

function read(files: Readonly<Record<string, string>>, options: Partial<typeof asItStands> = {}) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const found = importFiles(sources, { ...asItStands, ...options });
  if (!found) throw new Error("Not recognised.");
  return { ...found, curriculum: opened(found.value) };
}

describe("a vault", () => {
  it("with more front matter than can be read in time is refused", () => {
    const matter = `---\nnote: ${"x".repeat(limits.yamlLength / 2)}\n---\n[[a]]\n`;
    const files = ["a", "b", "c"].map((name) => ({ path: `v/${name}.md`, text: matter }));
    const made = importFiles(files, asItStands);
    expect(codes(made?.problems ?? [])).toEqual(["too-large"]);
    expect(made?.problems[0]?.message).toContain("front matter");
  });

  it("has notes for topics, and links below certain headings for prerequisites", () => {
    const { curriculum, format, problems } = read(vault);
    expect(format).toBe("obsidian");
    expect(curriculum.title).toBe("maths");
    expect(terse(curriculum).sort()).toEqual([
      "Gone retired",
      "Odd",
      "Plane: straight-line ~ point",
      "Point",
      "Straight line: point, gone",
    ]);
    const line = curriculum.topics.find(({ id }) => id === "straight-line");
    expect(line).toMatchObject({
      aliases: ["Ray"],
      hours: [2, 2],
      summary: "Through `two`.",
      requires: { of: [{ why: "Two make one." }, {}] },
    });
    expect(codes(problems).sort()).toEqual(["links", "not-yaml", "undeclared"]);
  });

  it("is turned round when asked", () => {
    const { curriculum } = read(vault, { flip: true });
    expect(terse(curriculum)).toContain("Point: straight-line");
  });

  it("of ours becomes the same topics again", () => {
    const before = curriculumOf("a 1-2h\nb project @x\nc: a | b\nd retired: c ~ a");
    const written = obsidian.write(before, "");
    if (typeof written === "string") throw new Error("A vault is several files.");
    const { curriculum } = read(
      Object.fromEntries(written.map(({ path, text = "" }) => [path, text])),
    );
    expect(terse(curriculum)).toEqual(terse(before));
    expect(curriculum.topics.map(({ id, hours, kind }) => [id, hours, kind])).toEqual(
      before.topics.map(({ id, hours, kind }) => [id, hours, kind]),
    );
  });
});
