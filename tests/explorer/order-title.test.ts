import { expect, test } from "vitest";
import { orderTitle } from "../../src/explorer/order-title.ts";
import { curriculumOf } from "../support/curricula.ts";

test("an order like a document is called after it, even when the document is gone", () => {
  const curriculum = curriculumOf("a", {
    documents: [{ id: "constructor", title: "The Book of Dishes", kind: "book", items: [] }],
  });
  expect(orderTitle(curriculum, "document:constructor")).toBe("Like Book");
  expect(orderTitle(curriculum, "document:gone")).toBe("Like gone");
  expect(orderTitle(curriculum, "area")).toBe("Few changes of area");
});
