import { expect, test } from "vitest";
import { readParameters } from "../../../src/embed/frame/parameters.ts";

const read = (search: string) => readParameters(new URL(`https://map.example/embed/${search}`));

test("the parameters of the address are attributes of the element", () => {
  const { attributes, curriculum } = read(
    "?goal=web&known=a+b&view=path&theme=dark&readonly&nonsense=1&src=x",
  );
  expect(curriculum).toBeUndefined();
  expect(Object.fromEntries(attributes)).toEqual({
    goal: "web",
    known: "a b",
    view: "path",
    theme: "dark",
    readonly: "",
  });
});

test("another curriculum comes from the frame's own server only", () => {
  expect(read("?curriculum=../go/curriculum.json").curriculum).toBe(
    "https://map.example/go/curriculum.json",
  );
  for (const other of ["https://other.example/c.json", "//other.example/c", "data:,x"])
    expect(read(`?curriculum=${encodeURIComponent(other)}`).curriculum).toBeUndefined();
});

test("nobody's address allows another origin", () => {
  expect(read("?cross-origin-source").attributes.has("cross-origin-source")).toBe(false);
});
