import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Broken, OpenCurriculum } from "../../explorer/state.ts";
import type { Layout } from "../../scene/layout/layout.ts";
import { type PackedRoutes, RouteList } from "../../scene/layout/route-list.ts";

/** What the page asks of the worker: to open a file. */
export interface OpeningTask {
  readonly file: File;
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
  readonly layouts: readonly Omit<Layout, "routes">[];
}

export function packed({ curriculum, layouts }: OpenCurriculum): PackedOpening {
  const unrouted: Unrouted = {
    curriculum,
    layouts: layouts.map(({ routes: _, ...layout }) => layout),
  };
  return { text: JSON.stringify(unrouted), routes: layouts.map(({ routes }) => routes.packed) };
}

export function unpacked({ text, routes }: PackedOpening): OpenCurriculum {
  const { curriculum, layouts }: Unrouted = JSON.parse(text);
  return {
    curriculum,
    layouts: routes.flatMap((its, index) => {
      const layout = layouts[index];
      return layout ? [{ ...layout, routes: new RouteList(its) }] : [];
    }),
  };
}
