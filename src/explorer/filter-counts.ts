import { type Facet, type Filters, facets, meets, type Standpoint, traitsOf } from "./filters.ts";

/** How many topics there are of each value, among those that all the other kinds of filter let through. */
export function countsOf(
  filters: Filters,
  standpoint: Standpoint,
): Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  const counts = { documents: new Map(), areas: new Map(), kinds: new Map(), states: new Map() };
  for (const topic of standpoint.curriculum.topics) {
    const traits = traitsOf(topic, standpoint);
    for (const facet of facets) {
      if (!facets.every((other) => other === facet || meets(filters, other, traits))) continue;
      for (const trait of traits[facet]) {
        counts[facet].set(trait, (counts[facet].get(trait) ?? 0) + 1);
      }
    }
  }
  return counts;
}
