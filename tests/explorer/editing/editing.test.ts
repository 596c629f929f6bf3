import { describe, expect, test } from "vitest";
import type { Written } from "../../../src/core/editing/written.ts";
import { createEditing, type EditingTools } from "../../../src/explorer/editing/editing.ts";
import type { OpenCurriculum, Opening } from "../../../src/explorer/state.ts";
import { curriculumValue } from "../../../src/formats/export/json.ts";
import { curriculumOf } from "../../support/curricula.ts";

const curriculum = curriculumOf("", {
  topics: [
    { id: "a", title: "A", area: "all" },
    { id: "b", title: "B", area: "all" },
  ],
  areas: [{ id: "all", title: "All", stage: "all" }],
});
const written = curriculumValue(curriculum);
const open: OpenCurriculum = { curriculum, layouts: [] };

/** Editing whose map is made when the test says so. */
function begun(kept?: Written) {
  const making: { readonly of: Written; readonly done: (opening: Opening) => void }[] = [];
  const shown: OpenCurriculum[] = [];
  const keeping: (Written | undefined)[] = [];
  const tools: EditingTools = {
    make: (of) => new Promise((done) => making.push({ of, done })),
    show: (made) => shown.push(made),
    keep: async (made) => {
      keeping.push(made);
      return true;
    },
  };
  const editing = createEditing({ written, open }, kept, tools);
  const title = () => editing.getState().written.topics[0]?.title;
  const retitle = (to: string) =>
    editing.edit({ kind: "change-topic", topic: "a", fields: { title: to } });
  return { editing, making, shown, keeping, title, retitle };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe("a step", () => {
  test("is written at once, shown when it is made, and then kept", async () => {
    const { editing, making, shown, keeping, title, retitle } = begun();
    expect(retitle("First")).toBe(true);
    expect(title()).toBe("First");
    expect(editing.getState().isWorking).toBe(true);
    const made: OpenCurriculum = { curriculum, layouts: [] };
    making[0]?.done({ status: "open", open: made });
    await soon();
    expect(shown).toEqual([made]);
    expect(keeping).toEqual([editing.getState().written]);
    expect(editing.getState().isWorking).toBe(false);
  });

  test("is not said to be kept before it is", async () => {
    let isWorkingYet: boolean | undefined;
    const editing = createEditing({ written, open }, undefined, {
      make: async () => ({ status: "open", open }),
      show: () => {},
      keep: async () => {
        isWorkingYet = editing.getState().isWorking;
        return false;
      },
    });
    editing.edit({ kind: "change-topic", topic: "a", fields: { title: "First" } });
    await soon();
    expect(isWorkingYet).toBe(true);
    expect(editing.getState()).toMatchObject({ isWorking: false, isKept: false });
  });

  test("whose outcome cannot be read is taken back, and it is said why", async () => {
    const { editing, making, shown, title, retitle } = begun();
    retitle("Bad");
    const problems = [
      {
        code: "x",
        severity: "error",
        message: "No.",
        mend: "Other.",
        place: { file: "", line: 1, column: 1 },
      },
    ] as const;
    making[0]?.done({ status: "broken", source: "x", problems });
    await soon();
    expect(title()).toBe("A");
    expect(shown).toEqual([]);
    expect(editing.getState()).toMatchObject({ refused: problems, behind: [], isWorking: false });
  });
  test("that is overtaken by the next is not shown", async () => {
    const { making, shown, retitle } = begun();
    retitle("First");
    retitle("Second");
    const late: OpenCurriculum = { curriculum, layouts: [] };
    making[0]?.done({ status: "open", open: late });
    await soon();
    expect(shown).toEqual([]);
    const last: OpenCurriculum = { curriculum, layouts: [] };
    making[1]?.done({ status: "open", open: last });
    await soon();
    expect(shown).toEqual([last]);
  });
  test("that makes no sense changes nothing", () => {
    const { editing, making, title } = begun();
    expect(editing.edit({ kind: "remove-topic", topic: "c" })).toBe(false);
    expect(editing.getState().refused).toEqual({ code: "no-such-topic", id: "c" });
    expect(title()).toBe("A");
    expect(making).toEqual([]);
    editing.dismiss();
    expect(editing.getState().refused).toBeUndefined();
  });
});

test("steps are undone and done again; back at the start, what was opened is shown and nothing kept", async () => {
  const { editing, keeping, shown, title, retitle } = begun();
  retitle("First");
  retitle("Second");
  editing.undo();
  expect(title()).toBe("First");
  editing.redo();
  expect(title()).toBe("Second");
  editing.undo();
  editing.undo();
  editing.undo();
  await soon();
  expect(title()).toBe("A");
  expect(shown).toEqual([open]);
  expect(keeping).toEqual([undefined]);
  expect(editing.getState().ahead).toHaveLength(2);
});

test("what was kept of an earlier time is gone on with", () => {
  const kept = { ...written, title: "Another" };
  const { editing, making } = begun(kept);
  expect(editing.getState().written).toBe(kept);
  expect(making.map(({ of }) => of)).toEqual([kept]);
});
