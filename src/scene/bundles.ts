import type { AreaId } from "../core/model/ids.ts";
import { lastRemembered, remembered } from "../core/model/remembered.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import type { Drawn } from "./drawn.ts";
import type { Emphasis } from "./emphasis.ts";
import { boxAround, type Visible } from "./geometry.ts";
import { isHiddenRoute } from "./hidden.ts";
import type { Box, Layout } from "./layout/layout.ts";
import { routeTone, strongest } from "./route-tone.ts";
import type { EdgeElement } from "./scene.ts";
import type { Sight } from "./sight.ts";

/** The edges from one area to another, drawn as one. */
interface Bundle {
  readonly from: AreaId;
  readonly to: AreaId;
  /** Positions in the routes of the layout. */
  readonly routes: readonly number[];
  /** The way of the shortest, from the one area's border to the other's. */
  readonly points: readonly number[];
}

/**
 * The edges between areas, those between the same two as one line. Of the lit bundles, as of the
 * quiet ones, those are left out that go without saying beside the others.
 */
export function bundlesOf(
  drawn: Drawn,
  emphasis: Emphasis,
  visible: Visible,
  sight: Sight,
): EdgeElement[] {
  const shown = shownBundles(drawn)({ sight, emphasis });
  return shown.flatMap(({ edge, box }) => (visible(box) ? [edge] : []));
}

interface Moment {
  readonly sight: Sight;
  readonly emphasis: Emphasis;
}

/** The bundles that one sight shows. It takes a walk over all routes, so it is done once. */
const shownBundles = remembered((drawn: Drawn) =>
  lastRemembered(
    ({ sight, emphasis }: Moment) => tonedBundles(drawn, sight, emphasis),
    (one, other) => one.sight === other.sight && one.emphasis === other.emphasis,
  ),
);

function tonedBundles(
  drawn: Drawn,
  sight: Sight,
  emphasis: Emphasis,
): readonly { readonly edge: EdgeElement; readonly box: Box }[] {
  const { bundles, telling } = leftBundles(drawn, sight);
  const toneOf = (route: number) => routeTone(drawn, emphasis, drawn.layout.routes.ends(route));
  const toned = bundles.map((bundle) => ({
    bundle,
    tone: strongest(new Set(bundle.routes.map(toneOf))),
  }));
  const lit = toned.filter(({ tone }) => tone !== "plain" && tone !== "faded");
  const tellingLit = withoutImplied(lit.map(({ bundle }) => bundle));
  return toned.flatMap(({ bundle, tone }) => {
    const quiet = tone === "plain" || tone === "faded";
    if (!(quiet ? telling : tellingLit).has(bundle)) return [];
    const key = `bundle:${bundle.from}|${bundle.to}`;
    const { points, routes } = bundle;
    const edge = { kind: "edge", key, points, line: "bundle", count: routes.length, tone } as const;
    return [{ edge, box: boxAround(points) }];
  });
}

/** The bundles with what is left of each when the picture is reduced. */
function leftBundles(drawn: Drawn, sight: Sight): ReturnType<typeof bundlesBetweenAreas> {
  const all = bundlesBetweenAreas(drawn);
  if (!sight.only) return all;
  const { layout } = drawn;
  const isLeft = (route: number) => !isHiddenRoute(layout, sight, layout.routes.ends(route));
  const bundles = all.bundles.flatMap((bundle) => {
    const routes = bundle.routes.filter(isLeft);
    return routes.length > 0 ? [{ ...bundle, routes }] : [];
  });
  return { bundles, telling: withoutImplied(bundles) };
}

const bundlesBetweenAreas = remembered((drawn: Drawn) => {
  const boxes = new Map(drawn.layout.areas.map(({ area, box }) => [area, box]));
  const bundles: Bundle[] = [];
  for (const [from, targets] of routesBetweenAreas(drawn)) {
    for (const [to, routes] of targets) {
      const first = drawn.layout.routes.at(shortestOf(drawn.layout, routes));
      const [source, target] = [boxes.get(from), boxes.get(to)];
      if (!first || !source || !target) continue;
      bundles.push({ from, to, routes, points: outside(first.points, source, target) });
    }
  }
  return { bundles, telling: withoutImplied(bundles) };
});

/** With more bundles than this it takes too long to find out which go without saying. */
const mostToSift = 1500;

/**
 * As few of the bundles as lead from every area to all those that all of them lead to. The
 * thinnest are left out first. Areas may need each other, so they are tried one at a time.
 */
function withoutImplied(bundles: readonly Bundle[]): ReadonlySet<Bundle> {
  const telling = new Set(bundles);
  if (bundles.length > mostToSift) return telling;
  const next = new Map<AreaId, Set<AreaId>>();
  for (const { from, to } of bundles) next.set(from, (next.get(from) ?? new Set()).add(to));
  for (const bundle of bundles.toSorted((a, b) => a.routes.length - b.routes.length)) {
    next.get(bundle.from)?.delete(bundle.to);
    if (leads(next, bundle.from, bundle.to)) telling.delete(bundle);
    else next.get(bundle.from)?.add(bundle.to);
  }
  return telling;
}

function leads(next: ReadonlyMap<AreaId, ReadonlySet<AreaId>>, from: AreaId, to: AreaId): boolean {
  const seen = new Set([from]);
  for (const area of seen) {
    if (area === to) return true;
    for (const after of next.get(area) ?? []) seen.add(after);
  }
  return false;
}

/** The first of the shortest of some routes. */
function shortestOf({ routes }: Layout, some: readonly number[]): number {
  let shortest = -1;
  let least = Infinity;
  for (const route of some) {
    const length = lengthOf(routes.pointsOf(route));
    if (length < least) [shortest, least] = [route, length];
  }
  return shortest;
}

type RoutesByAreas = ReadonlyMap<AreaId, ReadonlyMap<AreaId, readonly number[]>>;

function routesBetweenAreas({ curriculum, layout }: Drawn): RoutesByAreas {
  const topics = topicsById(curriculum);
  const areaAt = layout.nodes.map((node) => topics.get(node.topic)?.area);
  const groups = new Map<AreaId, Map<AreaId, number[]>>();
  for (let route = 0; route < layout.routes.length; route += 1) {
    const ends = layout.routes.ends(route);
    const [from, to] = [areaAt[ends.from], areaAt[ends.to]];
    const isDrawn = layout.routes.kindOf(route) === "requires";
    if (!isDrawn || from === undefined || to === undefined || from === to) continue;
    const targets = groups.get(from) ?? new Map<AreaId, number[]>();
    const routes = targets.get(to);
    if (routes) routes.push(route);
    else groups.set(from, targets.set(to, [route]));
  }
  return groups;
}

function lengthOf(points: ArrayLike<number>): number {
  let length = 0;
  for (let i = 2; i + 1 < points.length; i += 2) {
    length += Math.abs((points[i] ?? 0) - (points[i - 2] ?? 0));
    length += Math.abs((points[i + 1] ?? 0) - (points[i - 1] ?? 0));
  }
  return length;
}

/** The part of a line after it leaves `source` for the last time and before it then enters `target`. */
function outside(points: readonly number[], source: Box, target: Box): number[] {
  const left = afterLeaving(points, source);
  return reversed(afterLeaving(reversed(left), target));
}

function afterLeaving(points: readonly number[], box: Box): number[] {
  let last = 0;
  for (let i = 0; i + 1 < points.length; i += 2) {
    if (holds(box, points[i] ?? 0, points[i + 1] ?? 0)) last = i;
  }
  const [x = 0, y = 0, nextX = x, nextY = y] = points.slice(last, last + 4);
  return [...border(box, x, y, nextX, nextY), ...points.slice(last + 2)];
}

function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Where the line from a point in the box to one outside meets the border. */
function border(box: Box, x: number, y: number, toX: number, toY: number): [number, number] {
  const share = (at: number, to: number, low: number, high: number) => {
    if (to > high) return (high - at) / (to - at);
    return to < low ? (low - at) / (to - at) : 1;
  };
  const along = Math.max(
    0,
    Math.min(share(x, toX, box.x, box.x + box.width), share(y, toY, box.y, box.y + box.height)),
  );
  return [Math.round(x + along * (toX - x)), Math.round(y + along * (toY - y))];
}

function reversed(points: readonly number[]): number[] {
  const turned: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) turned.push(points[i] ?? 0, points[i + 1] ?? 0);
  return turned;
}
