import { type Curriculum, topicKinds } from "../core/model/curriculum.ts";
import { type Facet, filterStates } from "./filters.ts";
import { heatNames } from "./lens.ts";
import type { FieldRead, LinkField } from "./link-field.ts";

const misread: FieldRead = { problem: "linkFilter" };

/** The fields that tell through what the map is looked at. */
export const lensFields: readonly LinkField[] = [
  filter("document", "documents", ({ documents }) => documents.map(({ id }) => id)),
  filter("area", "areas", ({ areas }) => areas.map(({ id }) => id)),
  filter("kind", "kinds", () => topicKinds),
  filter("state", "states", () => filterStates),
  {
    key: "only",
    write: ({ lens }) => lens.only,
    read: (value, _, { lens }) =>
      value === "topic" || value === "way" ? { seen: { lens: { ...lens, only: value } } } : misread,
  },
  {
    key: "documents",
    write: ({ lens }) => (lens.documents ? "1" : undefined),
    read: (value, _, { lens }) =>
      value === "1" ? { seen: { lens: { ...lens, documents: true } } } : misread,
  },
  {
    key: "heat",
    write: ({ lens }) => lens.heat,
    read: (value, _, { lens }) => {
      const heat = heatNames.find((name) => name === value);
      return heat ? { seen: { lens: { ...lens, heat } } } : misread;
    },
  },
];

/** One kind of filter: its values, of those that there are. */
function filter<Chosen extends Facet, Value extends string>(
  key: string,
  facet: Chosen,
  all: (curriculum: Curriculum) => readonly Value[],
): LinkField {
  return {
    key,
    write: ({ lens }) => {
      const chosen = lens.filters[facet];
      return chosen.length > 0 ? chosen.map(encodeURIComponent).join(",") : undefined;
    },
    read: (value, curriculum, { lens }) => {
      const named = new Set(value.split(",").map(decodeURIComponent));
      const found = all(curriculum).filter((one) => named.has(one));
      return {
        seen: { lens: { ...lens, filters: { ...lens.filters, [facet]: found } } },
        problem: named.size > found.length ? "linkFilters" : undefined,
      };
    },
  };
}
