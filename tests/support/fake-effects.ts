import type { Effects } from "../../src/cli/effects.ts";
import { noLimit } from "../../src/core/planning/limit.ts";

/** Effects on files in memory, which write down everything that was said. */
export interface FakeEffects extends Effects {
  readonly files: Map<string, string>;
  readonly printed: string[];
  readonly told: string[];
}

export function fakeEffects(files: Readonly<Record<string, string>>, colour = false): FakeEffects {
  const held = new Map(Object.entries(files));
  const below = (folder: string) =>
    [...held.keys()].flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
    );
  const printed: string[] = [];
  const told: string[] = [];
  return {
    files: held,
    printed,
    told,
    kindOf: async (path) => {
      if (held.has(path)) return "file";
      return below(path.replace(/\/+$/, "")).length > 0 ? "folder" : "nothing";
    },
    sizeOf: async (path) => Buffer.byteLength(held.get(path) ?? ""),
    readText: async (path) => {
      const text = held.get(path);
      if (text === undefined) throw new Error(`No file ${path}.`);
      return text;
    },
    filesIn: async (folder) => below(folder.replace(/\/+$/, "")),
    writeText: async (path, text) => void held.set(path, text),
    // A letter a byte.
    writeBytes: async (path, bytes) => void held.set(path, Buffer.from(bytes).toString("latin1")),
    copyFolder: async (from, to) => {
      for (const path of below(from)) held.set(`${to}/${path}`, held.get(`${from}/${path}`) ?? "");
    },
    serve: async (_textAt, _first, { host, port }) => ({
      address: `http://${host}:${port}/`,
      announce: () => {},
      close: async () => {},
    }),
    watch: async () => async () => {},
    stopped: async () => {},
    today: () => "2027-03-01",
    now: () => "2027-03-01T18:30:00Z",
    patience: () => noLimit,
    print: (text) => void printed.push(text),
    tell: (text) => void told.push(text),
    colour,
    ownCurriculum: "graph",
    explorer: "explorer",
  };
}
