import type { Broken, OpenCurriculum } from "../../explorer/state.ts";
import type { ColumnFields } from "../../formats/import/table-columns.ts";
import type { Layout } from "../../scene/layout/layout.ts";
import { type PackedRoutes, RouteList } from "../../scene/layout/route-list.ts";
import { shareEqualParts } from "./share-equal-parts.ts";

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
  /** What a person says that columns of tables are. */
  readonly columns: ColumnFields;
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
  /** Everything stands in its place; the routes are on their way. */
  | { readonly placed: PackedOpening }
  /** The routes of each layout. */
  | { readonly routes: readonly PackedRoutes[] };

/**
 * An opened curriculum on its way to the page, as JSON, because copies of so many objects would take
 * several times as long and not share their words.
 */
type PackedOpening = string;

/** All but the routes. */
interface Unrouted extends Omit<OpenCurriculum, "layouts"> {
  readonly layouts: readonly Omit<Layout, "routes">[];
}

export function packed(open: OpenCurriculum): PackedOpening {
  const layouts = open.layouts.map(({ routes: _, ...layout }) => layout);
  return JSON.stringify({ ...open, layouts });
}

/** What was packed, without routes. */
export function unpacked(packing: PackedOpening): OpenCurriculum {
  const unrouted: Unrouted = JSON.parse(packing);
  shareEqualParts(unrouted.curriculum.topics);
  const routes = RouteList.of([]);
  return { ...unrouted, layouts: unrouted.layouts.map((layout) => ({ ...layout, routes })) };
}

/** The layouts with the routes that came for them, in the same order. */
export function routed(
  layouts: readonly Layout[],
  routes: readonly PackedRoutes[],
): readonly Layout[] {
  return layouts.map((layout, index) => {
    const its = routes[index];
    return its ? { ...layout, routes: new RouteList(its) } : layout;
  });
}

/** A single file, as it was chosen or made. */
export function onlyFile(path: string, file: File): Choice {
  return { kind: "files", name: path, files: [{ path, file }] };
}
