import { expect, test } from "vitest";
import { shortAddress } from "../../../src/explorer/taking/short-address.ts";

test.each([
  ["https://www.example.org/", "example.org"],
  ["https://doc.rust-lang.org/book/ch01.html#top", "doc.rust-lang.org/book/ch01.html"],
  ["http://example.org:8080/a/?page=2", "example.org:8080/a/?page=2"],
])("%s is written as %s", (address, short) => {
  expect(shortAddress(new URL(address))).toBe(short);
});
