import Fuse from "fuse.js";
import { search, searchIndex } from "../../src/core/search/search.ts";
import { type MadeUpThing, madeUpThings } from "./made-up-words.ts";
import { numbersFrom, quantile } from "./numbers.ts";

/** Titles that are typed, letter by letter. */
const typedTitles = 60;

/**
 * Milliseconds of the processor for the answer to one more letter while titles of a made-up curriculum are typed, a
 * third of them with a mistake, and how often the title is among the first twelve at its end. A
 * second table says the same for fuse.js as it comes, on the same keys.
 */
export function run(): void {
  const sizes = [250, 1_000, 5_000];
  console.log("| topics | search | to prepare, ms | median, ms | p95, ms | most, ms | found |");
  console.log("|---:|---|---:|---:|---:|---:|---:|");
  for (const size of sizes) {
    const things = madeUpThings(size);
    const typed = typing(things);
    for (const [name, prepare] of engines) {
      const begun = performance.now();
      const find = prepare(things);
      const prepared = performance.now() - begun;
      const row = measured(find, typed);
      const cells = [row.median, row.p95, row.most].map((time) => time.toFixed(2));
      const found = `${Math.round(row.found * 100)} %`;
      console.log(
        `| ${size} | ${name} | ${prepared.toFixed(0)} | ${cells.join(" | ")} | ${found} |`,
      );
    }
  }
}

type Find = (query: string) => readonly MadeUpThing[];

const engines: readonly (readonly [string, (things: readonly MadeUpThing[]) => Find])[] = [
  [
    "ours",
    (things) => {
      const index = searchIndex(things);
      return (query) => search(index, query).map((hit) => hit.thing);
    },
  ],
  [
    "fuse.js as it comes",
    (things) => {
      const fuse = new Fuse(things, { keys: ["title", "aliases", "summary"] });
      return (query) => fuse.search(query, { limit: 12 }).map((result) => result.item);
    },
  ],
];

interface Typed {
  readonly wanted: MadeUpThing;
  readonly text: string;
}

function typing(things: readonly MadeUpThing[]): Typed[] {
  const random = numbersFrom(7);
  return Array.from({ length: typedTitles }, (_, number) => {
    const wanted = things[Math.floor(random() * things.length)];
    if (!wanted) throw new Error("There is nothing to type.");
    return { wanted, text: number % 3 === 0 ? mistyped(wanted.title, random) : wanted.title };
  });
}

/** The text with two letters in the wrong order. */
function mistyped(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function measured(find: Find, typed: readonly Typed[]) {
  const times: number[] = [];
  let found = 0;
  for (const { wanted, text } of typed) {
    let answer: readonly MadeUpThing[] = [];
    for (let length = 1; length <= text.length; length++) {
      const begun = process.cpuUsage();
      answer = find(text.slice(0, length));
      const { user, system } = process.cpuUsage(begun);
      times.push((user + system) / 1000);
    }
    if (answer.includes(wanted)) found++;
  }
  return {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    most: Math.max(...times),
    found: found / typed.length,
  };
}
