import { describe, expect, it } from "vitest";
import { codes, imported, terse } from "./imported.ts";

const node = (id: string, type: string, data: object) => ({
  id,
  type,
  data: { label: id, ...data },
});
const map = {
  type: "learningmap",
  settings: { title: "My map" },
  nodes: [
    node("start", "task", { duration: "30 min", description: "Begin here." }),
    node("read", "task", { unlock: { after: ["start"] }, duration: "2 h" }),
    node("unit", "topic", {
      completion: { needs: ["read"], optional: ["start"] },
      resources: [
        { label: "Editor", url: "https://example.org/e" },
        { label: "Here", url: "/create" },
      ],
    }),
    node("note", "text", {}),
  ],
  edges: [{ source: "start", target: "unit" }],
};

describe("a learningmap", () => {
  it("goes by what unlocks and completes, not by what is drawn", () => {
    const { curriculum, format } = imported("x.learningmap", JSON.stringify(map));
    expect(format).toBe("learningmap");
    expect(curriculum.title).toBe("My map");
    expect(terse(curriculum)).toEqual(["start", "read: start", "unit: read ~ start"]);
  });

  it("takes durations for hours, and links that lead to pages", () => {
    const { curriculum } = imported("x.learningmap", JSON.stringify(map));
    expect(curriculum.topics.map(({ hours }) => hours?.[0])).toEqual([0.5, 2, undefined]);
    expect(curriculum.topics[2]?.resources).toEqual([
      { title: "Editor", url: "https://example.org/e", kind: "read" },
    ]);
  });

  it("tells what it left out", () => {
    const { problems } = imported("x.learningmap", JSON.stringify(map));
    expect(codes(problems).sort()).toEqual(["decoration", "no-address"]);
  });
});
