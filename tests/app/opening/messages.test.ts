import { expect, test } from "vitest";
import { packed, unpacked } from "../../../src/app/opening/messages.ts";
import { nastyIds } from "../../support/curricula.ts";
import { drawnOf } from "../../support/drawn.ts";

test("what was opened comes out of the message as it was", () => {
  const { curriculum, layout } = drawnOf(["a", "b: a", "c: a, a | b", ...nastyIds].join("\n"));
  const opened = { curriculum, layouts: [layout, layout] };
  expect(unpacked(structuredClone(packed(opened)))).toEqual(opened);
});
