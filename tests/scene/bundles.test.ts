import fc from "fast-check";
import { expect, test } from "vitest";
import { bundlesOf } from "../../src/scene/bundles.ts";
import { emphasisOf } from "../../src/scene/emphasis.ts";
import { plainSight } from "../../src/scene/sight.ts";
import { drawnOf } from "../support/drawn.ts";

/** A curriculum of areas named by letters, each with two topics, and edges between them. */
function areasWith(pairs: readonly (readonly [string, string])[]) {
  const names = ["p", "q", "r", "s"];
  const lines = names.flatMap((name) => {
    const from = pairs.filter(([, to]) => to === name).map(([source]) => `${source}1`);
    return [
      `${name}1 @${name}`,
      `${name}2 @${name}${from.length > 0 ? `: ${from.join(", ")}` : ""}`,
    ];
  });
  return drawnOf(lines.join("\n"));
}

function drawnPairs(pairs: readonly (readonly [string, string])[]): [string, string][] {
  const drawn = areasWith(pairs);
  const emphasis = emphasisOf(drawn.curriculum, plainSight);
  return bundlesOf(drawn, emphasis, () => true, plainSight).map(({ key }) => {
    const [from = "", to = ""] = key.replace("bundle:", "").split("|");
    return [from, to];
  });
}

function reachable(pairs: readonly (readonly [string, string])[]): Set<string> {
  const reached = new Set(pairs.map(([from, to]) => `${from}${to}`));
  for (const middle of "pqrs") {
    for (const from of "pqrs") {
      for (const to of "pqrs") {
        if (reached.has(from + middle) && reached.has(middle + to)) reached.add(from + to);
      }
    }
  }
  return reached;
}

test("what goes without saying is left out", () => {
  const pairs = drawnPairs([
    ["p", "q"],
    ["q", "r"],
    ["p", "r"],
  ]);
  expect(pairs.map((pair) => pair.join("")).toSorted()).toEqual(["pq", "qr"]);
});

test("the bundles drawn lead wherever all of them lead, also where areas need each other", () => {
  const name = fc.constantFrom("p", "q", "r", "s");
  const pair = fc.tuple(name, name).filter(([from, to]) => from !== to);
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { selector: (one) => one.join(""), maxLength: 8 }),
      (pairs) => {
        const drawn = drawnPairs(pairs);
        expect(reachable(drawn)).toEqual(reachable(pairs));
      },
    ),
    { numRuns: 60 },
  );
});
