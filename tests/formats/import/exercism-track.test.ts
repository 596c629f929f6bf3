import { describe, expect, it } from "vitest";
import { codes, imported, terse } from "./imported.ts";

const track = {
  language: "Rust",
  slug: "rust",
  exercises: {
    concept: [
      { slug: "lasagna", name: "Lasagna", concepts: ["functions"], prerequisites: [] },
      { slug: "magazine", name: "Magazine", concepts: ["maps"], prerequisites: ["functions"] },
      { slug: "letter", name: "Letter", concepts: ["maps"], prerequisites: [] },
    ],
    practice: [
      { slug: "two-fer", name: "Two Fer", prerequisites: ["functions", "maps"] },
      { slug: "old", name: "Old", prerequisites: [], status: "deprecated" },
    ],
  },
  concepts: [
    { slug: "functions", name: "Functions" },
    { slug: "maps", name: "Maps", blurb: "Keys and values." },
    { slug: "macros", name: "Macros" },
  ],
};

describe("an Exercism track", () => {
  it("lets a concept be learnt with one of the exercises that teach it, and exercises need concepts", () => {
    const { curriculum, format } = imported("config.json", JSON.stringify(track));
    expect(format).toBe("exercism");
    expect(curriculum.title).toBe("Rust on Exercism");
    expect(terse(curriculum)).toEqual([
      "Functions: lasagna",
      "Maps: magazine | letter",
      "Macros",
      "Lasagna",
      "Magazine: functions",
      "Letter",
      "Two Fer: functions, maps",
    ]);
  });

  it("links to the pages of the track", () => {
    const { curriculum } = imported("config.json", JSON.stringify(track));
    expect(curriculum.topics[1]).toMatchObject({
      summary: "Keys and values.",
      resources: [{ url: "https://exercism.org/tracks/rust/concepts/maps", kind: "read" }],
    });
    expect(curriculum.topics[6]?.resources).toMatchObject([
      { url: "https://exercism.org/tracks/rust/exercises/two-fer", kind: "practise" },
    ]);
  });

  it("tells what it left out, and which concepts nothing teaches", () => {
    const { problems } = imported("config.json", JSON.stringify(track));
    expect(codes(problems)).toEqual(["deprecated", "not-taught"]);
    expect(problems[1]?.message).toContain("1 concept, “Macros”");
  });
});
