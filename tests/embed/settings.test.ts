import fc from "fast-check";
import { expect, test } from "vitest";
import { readSettings } from "../../src/embed/settings.ts";
import { controlNames, viewNames } from "../../src/scene/embedded.ts";

const read = (attributes: Readonly<Record<string, string>>) =>
  readSettings((name) => attributes[name] ?? null);

test("an element without attributes shows the map with all controls and lets its page scroll", () => {
  expect(read({})).toEqual({
    src: undefined,
    crossOrigin: false,
    goal: undefined,
    topic: undefined,
    known: [],
    view: "map",
    lang: undefined,
    gestures: "cooperative",
    controls: new Set(controlNames),
    readonly: false,
  });
});

test("what is there without a value counts, an empty id does not", () => {
  const settings = read({ readonly: "", "cross-origin-source": "", goal: " ", topic: "" });
  expect(settings).toMatchObject({ readonly: true, crossOrigin: true });
  expect([settings.goal, settings.topic]).toEqual([undefined, undefined]);
});

test("known topics and controls are lists of words", () => {
  const { known, controls } = read({ known: " a, b\n c ", controls: "zoom nonsense" });
  expect(known).toEqual(["a", "b", "c"]);
  expect(controls).toEqual(new Set(["zoom"]));
  expect(read({ controls: "none" }).controls).toEqual(new Set());
});

test("whatever the attributes say, the view and the gestures are ones that there are", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { view, gestures } = read({ view: text, gestures: text });
      expect(viewNames).toContain(view);
      expect(["cooperative", "greedy"]).toContain(gestures);
    }),
  );
});
