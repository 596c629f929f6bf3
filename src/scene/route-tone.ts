import { remembered } from "../core/model/remembered.ts";
import type { Drawn } from "./drawn.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Layout } from "./layout/layout.ts";
import type { Ends } from "./layout/route-list.ts";
import type { Tone } from "./scene.ts";

/** The tone of a route, by the topics at its ends; what leaves a junction is lit like what enters it. */
export function routeTone(drawn: Drawn, emphasis: Emphasis, route: Ends): Tone {
  const from = drawn.layout.nodes[route.from];
  const to = drawn.layout.nodes[route.to];
  if (!from || !to) return "plain";
  if (from.kind !== "card") return junctionTone(drawn, emphasis, route.from);
  return emphasis.toneBetween(from.topic, to.topic);
}

/** A junction is lit like the most lit of the lines that lead into it. */
export function junctionTone(drawn: Drawn, emphasis: Emphasis, junction: number): Tone {
  const into = routesInto(drawn.layout).get(junction) ?? [];
  return strongest(new Set(into.map((route) => routeTone(drawn, emphasis, route))));
}

/** The tone that draws the eye most. */
export function strongest(tones: ReadonlySet<Tone>): Tone {
  for (const tone of ["route", "needs", "opens", "done", "branch", "plain"] as const) {
    if (tones.has(tone)) return tone;
  }
  return "faded";
}

/** What leads into each junction. */
const routesInto = remembered(({ nodes, routes }: Layout): ReadonlyMap<number, readonly Ends[]> => {
  const into = new Map<number, Ends[]>();
  for (let route = 0; route < routes.length; route += 1) {
    const ends = routes.ends(route);
    if (nodes[ends.to]?.kind === "card") continue;
    const others = into.get(ends.to);
    if (others) others.push(ends);
    else into.set(ends.to, [ends]);
  }
  return into;
});
