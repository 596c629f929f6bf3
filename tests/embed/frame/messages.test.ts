import fc from "fast-check";
import { expect, test } from "vitest";
import { readToFrame } from "../../../src/embed/frame/messages.ts";
import { hostilePayloads } from "../../support/hostile-payloads.ts";

const message = (type: string, payload?: unknown) => ({ ns: "prereq", v: 1, type, payload });

test("understands every kind of message that a page may send", () => {
  expect(readToFrame(message("init"))?.type).toBe("init");
  expect(readToFrame(message("init", { theme: "dark", known: ["a"], goal: null }))).toMatchObject({
    payload: { theme: "dark", known: ["a"], goal: null },
  });
  expect(readToFrame(message("theme", { theme: "light" }))?.type).toBe("theme");
  expect(readToFrame(message("focusTopic", { id: "a" }))?.type).toBe("focusTopic");
  expect(readToFrame(message("setGoal", { id: null }))?.type).toBe("setGoal");
  expect(readToFrame({ ...message("getState"), id: 7 })).toMatchObject({ id: 7 });
});

test.each([
  ["another namespace", { ...message("init"), ns: "other" }],
  ["another version", { ...message("init"), v: 2 }],
  ["an unknown type", message("run", { code: "x" })],
  ["a theme that there is not", message("theme", { theme: "pink" })],
  ["an id that is no text", message("focusTopic", { id: {} })],
  ["an id that is too long", message("focusTopic", { id: "a".repeat(201) })],
  ["a payload that is missing", message("setGoal")],
])("passes over %s", (_what, value) => {
  expect(readToFrame(value)).toBeUndefined();
});

test("never throws, and takes nothing along that it does not know", () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom("init", "theme", "focusTopic"), (any, type) => {
      expect(readToFrame(any)).toBeUndefined();
      const read = readToFrame({ ...message(type, any), extra: any });
      if (read) expect(Object.keys(read)).not.toContain("extra");
    }),
  );
});

test("a payload's own prototype key changes no prototype", () => {
  for (const payload of hostilePayloads) {
    const value = JSON.parse(
      `{"ns":"prereq","v":1,"type":"init","payload":{"__proto__":{"harmed":1},"goal":null}}`,
    );
    const read = readToFrame({ ...value, id: payload.slice(0, 200) });
    expect(read && "harmed" in read.payload).not.toBe(true);
    expect("harmed" in {}).toBe(false);
  }
});
