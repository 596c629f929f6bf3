import { expect, test } from "vitest";
import { sourceAddress } from "../../src/embed/source-address.ts";

const base = "https://book.example/chapters/one.html";

test.each([
  ["map.json", "https://book.example/chapters/map.json"],
  ["/map/curriculum.json", "https://book.example/map/curriculum.json"],
  ["https://book.example/x.csv", "https://book.example/x.csv"],
])("%s is fetched from the page's own origin", (src, href) => {
  expect(sourceAddress(src, base, false)).toMatchObject({ address: { href } });
});

test.each(["https://other.example/map.json", "//other.example/map.json", "\\\\other.example\\x"])(
  "%s is fetched only where the page allows another origin",
  (src) => {
    expect(sourceAddress(src, base, false)).toMatchObject({ code: "cross-origin-source" });
    expect(sourceAddress(src, base, true)).toMatchObject({ address: { host: "other.example" } });
  },
);

test.each(["javascript:alert(1)", "java\nscript:alert(1)", "data:text/plain,{}", "file:///x.json"])(
  "%s is never fetched",
  (src) => {
    for (const allowed of [false, true])
      expect(sourceAddress(src, base, allowed)).toMatchObject({ code: "bad-source" });
  },
);

test("what is no address is told as it was written", () => {
  expect(sourceAddress("https://", base, true)).toEqual({
    code: "bad-source",
    message: "“https://” is no address of a curriculum.",
  });
});
