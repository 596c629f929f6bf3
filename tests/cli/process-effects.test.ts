import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotUtf8 } from "../../src/cli/effects.ts";
import { processEffects } from "../../src/cli/process-effects.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "prereq-"));
  await mkdir(join(folder, "graph/.hidden"), { recursive: true });
  await mkdir(join(folder, "elsewhere"));
  await writeFile(join(folder, "graph/.hidden/no.yaml"), "");
  await writeFile(join(folder, "elsewhere/area.yaml"), "\uFEFFgrün");
  await writeFile(join(folder, "elsewhere/latin.yaml"), Buffer.from("grün", "latin1"));
  await symlink("../elsewhere", join(folder, "graph/topics"));
  await symlink("../elsewhere/area.yaml", join(folder, "graph/linked.yaml"));
  await symlink("nowhere.yaml", join(folder, "graph/dangling.yaml"));
  await symlink("../graph", join(folder, "elsewhere/circle"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("the effects of a real process", () => {
  it("follow links to files and folders, but not in circles", async () => {
    const files = await processEffects.filesIn(`${folder}/graph/`);
    expect([...files].sort()).toEqual([
      "dangling.yaml",
      "linked.yaml",
      "topics/area.yaml",
      "topics/latin.yaml",
    ]);
  });

  it("read UTF-8, with or without a byte-order mark, and refuse anything else", async () => {
    expect(await processEffects.readText(`${folder}/graph/linked.yaml`)).toBe("grün");
    await expect(processEffects.readText(`${folder}/elsewhere/latin.yaml`)).rejects.toThrow(
      NotUtf8,
    );
  });

  it("tell the size of a file in bytes", async () => {
    expect(await processEffects.sizeOf(`${folder}/elsewhere/area.yaml`)).toBe(8);
  });

  it("write and copy into folders that are not there yet", async () => {
    await processEffects.writeText(`${folder}/built/assets/app.js`, "app");
    await processEffects.copyFolder(`${folder}/built`, `${folder}/far/site`);
    expect(await processEffects.readText(`${folder}/far/site/assets/app.js`)).toBe("app");
    expect(await processEffects.kindOf(`${folder}/far/site`)).toBe("folder");
    expect(await processEffects.kindOf(`${folder}/far/nothing`)).toBe("nothing");
  });
});
