import { expect, test } from "vitest";
import { jsonLd } from "../../../src/formats/export/json-ld-exporter.ts";
import { curriculumOf } from "../../support/curricula.ts";

const told = (description: string) => jsonLd.loses(curriculumOf(description)).join(" ");

test("says what it tells in another way, where there is any of it", () => {
  expect(told("a 2h\nb: a")).not.toMatch(/Alternatives|hours/);
  expect(told("a 1-2h\nb\nc: a | b")).toMatch(/Alternatives are told in words.*the middle/);
});

test("says how many resources it does not link", () => {
  const resources = ["https://a@example.org/", "https://example.org/"].map((url) => ({
    ...{ title: "Page", kind: "read" },
    url,
  }));
  const areas = [{ id: "x", title: "X", stage: "all" }];
  const topics = [{ id: "a", title: "A", area: "x", resources }];
  expect(jsonLd.loses(curriculumOf("", { areas, topics }))).toContain(
    "Left out for a name or a password in the address: 1 resource.",
  );
});
