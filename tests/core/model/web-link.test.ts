import { describe, expect, test } from "vitest";
import { webLink } from "../../../src/core/model/web-link.ts";

test.each([
  ["https://doc.rust-lang.org/book/", "doc.rust-lang.org"],
  ["http://example.org:8080/a?b#c", "example.org:8080"],
])("%s is a link to %s", (text, host) => {
  expect(webLink(text)?.host).toBe(host);
});

describe("everything else is no link", () => {
  test.each([
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "\\\\evil.example",
    "ch04.html",
    "",
    "https://trusted.example@evil.example/",
    "https://user:word@evil.example/",
  ])("%j", (text) => {
    expect(webLink(text)).toBeUndefined();
  });
});
