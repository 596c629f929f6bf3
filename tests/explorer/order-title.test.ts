import { expect, test } from "vitest";
import { orderTitle } from "../../src/explorer/order-title.ts";
import { english } from "../../src/language/english.ts";
import { curriculumOf } from "../support/curricula.ts";

test("an order like a document is called after it, even when the document is gone", () => {
  const curriculum = curriculumOf("a", {
    documents: [{ id: "constructor", title: "The Book of Dishes", kind: "book", items: [] }],
  });
  expect(orderTitle(english, curriculum, "document:constructor")).toBe("Like Book");
  expect(orderTitle(english, curriculum, "document:gone")).toBe("Like gone");
  expect(orderTitle(english, curriculum, "area")).toBe("Few changes of area");
});
