import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Broken, ImportReport, OpenCurriculum } from "../../explorer/state.ts";
import type { Layout } from "../../scene/layout/layout.ts";
import { type PackedRoutes, RouteList } from "../../scene/layout/route-list.ts";

/** A file that somebody opened, and its path in what they opened, with `/`. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** What of the opened files is to be read: a folder of our own format, or others that belong together. */
export interface Choice {
  readonly kind: "folder" | "files";
  /** What it is called, for people. */
  readonly name: string;
  readonly files: readonly GivenFile[];
}

/** What the page asks of the worker. */
export interface OpeningTask {
  readonly choice: Choice;
  /** Turns every prerequisite round, where a foreign format leaves open which end is needed. */
  readonly flip: boolean;
  /** The shape to lay out for, width by height. */
  readonly aspect: number;
}

/** How far the opening of a file has come. The topics are known from the second step on. */
export type OpeningStep =
  | { readonly doing: "reading" }
  | { readonly doing: "checking" | "laying-out"; readonly topics: number };

/** What the worker says: how far it is, and in the end what came of it. */
export type OpeningNews =
  | { readonly step: OpeningStep }
  | { readonly broken: Broken }
  /** There are so many topics, too many to be laid out. */
  | { readonly tooMany: number }
  /** Something went wrong that is no fault of the files. */
  | { readonly failed: string }
  | { readonly opened: PackedOpening };

/**
 * An opened curriculum on its way to the page: text and numbers, because copies of so many objects
 * would take several times as long and not share their words.
 */
interface PackedOpening {
  /** All but the routes, as JSON. */
  readonly text: string;
  /** The routes of each layout. */
  readonly routes: readonly PackedRoutes[];
}

/** What the text of a packed opening says. */
interface Unrouted {
  readonly curriculum: Curriculum;
  readonly imported: ImportReport | undefined;
  readonly layouts: readonly Omit<Layout, "routes">[];
}

export function packed({ curriculum, layouts, imported }: OpenCurriculum): PackedOpening {
  const unrouted: Unrouted = {
    curriculum,
    imported,
    layouts: layouts.map(({ routes: _, ...layout }) => layout),
  };
  return { text: JSON.stringify(unrouted), routes: layouts.map(({ routes }) => routes.packed) };
}

export function unpacked({ text, routes }: PackedOpening): OpenCurriculum {
  const { curriculum, layouts, imported }: Unrouted = JSON.parse(text);
  return {
    curriculum,
    imported,
    layouts: routes.flatMap((its, index) => {
      const layout = layouts[index];
      return layout ? [{ ...layout, routes: new RouteList(its) }] : [];
    }),
  };
}

/** A single file, as it was chosen or made. */
export function onlyFile(path: string, file: File): Choice {
  return { kind: "files", name: path, files: [{ path, file }] };
}
