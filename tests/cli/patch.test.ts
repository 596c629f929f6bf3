import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeEffects } from "../support/fake-effects.ts";

const main = `format: prereq/1
id: map
title: Map
stages: [{ id: all, title: All }]
areas: [{ id: moves, title: Moves, stage: all }]
`;
const moves = `# Ours
- id: knife
  title: Knife   # a sharp one
- id: stock
  title: Stock
`;
const folder = (name: string, topics: string) => ({
  [`${name}/curriculum.yaml`]: main,
  [`${name}/topics/moves.yaml`]: topics,
});
const files = {
  ...folder("map", moves),
  ...folder("edited", moves.replace("Knife", "Knives")),
  ...folder("broken", "- id: knife\n"),
  "graph.csv": "ConceptID,ConceptLabel,Dependencies\n1,Function,\n",
};

async function outcomeOf(line: string) {
  const effects = fakeEffects(files);
  const code = await run(line.split(" "), effects);
  return { code, printed: effects.printed.join(""), told: effects.told.join("") };
}

describe("prereq patch", () => {
  it("prints what changes in the files, and nothing else", async () => {
    const { code, printed, told } = await outcomeOf("patch map edited");
    expect(code).toBe(0);
    expect(printed).toBe(`--- a/topics/moves.yaml
+++ b/topics/moves.yaml
@@ -1,5 +1,5 @@
 # Ours
 - id: knife
-  title: Knife   # a sharp one
+  title: Knives   # a sharp one
 - id: stock
   title: Stock
`);
    expect(told).toBe("1 file changed.\n");
  });

  it("prints nothing where nothing changed", async () => {
    const { code, printed, told } = await outcomeOf("patch map map");
    expect({ code, printed, told }).toEqual({ code: 0, printed: "", told: "0 files changed.\n" });
  });

  it("tells what is wrong with either of the two", async () => {
    for (const line of ["patch broken map", "patch map broken"]) {
      const { code, printed, told } = await outcomeOf(line);
      expect(code).toBe(1);
      expect(printed + told).toContain("broken/topics/moves.yaml");
    }
  });

  it.each([
    ["patch map", "Name two"],
    ["patch graph.csv map", "graph.csv is of a foreign format"],
  ])("%s is a wrong use", async (line, message) => {
    const { code, told } = await outcomeOf(line);
    expect(code).toBe(2);
    expect(told).toContain(message);
  });
});
