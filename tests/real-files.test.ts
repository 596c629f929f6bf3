import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../src/cli/run.ts";
import { fakeEffects } from "./support/fake-effects.ts";
import { folderOfPublished as folder, published } from "./support/published-files.ts";

describe.skipIf(folder === "")("published files (PREREQ_REAL_FILES names a folder)", () => {
  it.each(published)("%s has %d topics, %d prerequisites and %d circles", async (...row) => {
    const [path, topics, needs, circles] = row;
    const effects = fakeEffects({ [path]: readFileSync(join(folder, path), "utf8") });
    expect(await run(["import", path], effects)).toBe(0);
    const printed = effects.printed.join("");
    expect(printed).toMatch(
      new RegExp(
        `${topics.toLocaleString("en")} topics in .*, ${needs.toLocaleString("en")} prereq`,
      ),
    );
    expect(printed.match(/ error cycle: /g) ?? []).toHaveLength(circles);
    expect(printed.match(/The weakest link is /g) ?? []).toHaveLength(circles);
  });
});
