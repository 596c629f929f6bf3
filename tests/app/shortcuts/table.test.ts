import { describe, expect, test } from "vitest";
import {
  isCharacter,
  mapShortcuts,
  pageShortcuts,
  shortcutFor,
} from "../../../src/app/shortcuts/table.ts";

const press = (key: string, held: object = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
});

describe("the table of keys", () => {
  test("gives no key two meanings, not even between the map and the page around it", () => {
    const all = [...pageShortcuts, ...mapShortcuts].flatMap(({ keys, withCtrl }) =>
      keys.map((key) => (withCtrl ? `Ctrl ${key}` : key)),
    );
    expect(all).toEqual([...new Set(all)]);
  });

  test.each([
    [press("k", { ctrlKey: true }), "palette"],
    [press("K", { metaKey: true }), "palette"],
    [press("k"), undefined],
    [press("K", { ctrlKey: true, shiftKey: true }), undefined],
    [press("?", { shiftKey: true }), "shortcuts"],
    [press("?", { altKey: true }), undefined],
    [press("/", { ctrlKey: true }), undefined],
  ])("%j does %s", (pressed, act) => {
    expect(shortcutFor(pageShortcuts, pressed)?.act).toBe(act);
  });

  test("tells what could be meant as text", () => {
    expect(pageShortcuts.filter(isCharacter).map(({ act }) => act)).toEqual([
      "search",
      "shortcuts",
    ]);
  });
});
