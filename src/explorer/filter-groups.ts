import { type Curriculum, topicKinds } from "../core/model/curriculum.ts";
import { documentLabels } from "../core/model/document-labels.ts";
import { remembered } from "../core/model/remembered.ts";
import type { Words } from "../language/english.ts";
import { type Facet, type FilterState, type Filters, filterStates } from "./filters.ts";

/** One thing to filter by, as a person chooses it. */
export interface FilterOption {
  readonly facet: Facet;
  readonly value: string;
  readonly title: string;
  /** The filters after it was pressed. */
  readonly press: (filters: Filters) => Filters;
}

/** The values of one kind of filter. */
export interface FilterGroup {
  readonly facet: Facet;
  readonly title: string;
  readonly options: readonly FilterOption[];
}

/** Everything that a curriculum can be filtered by; kinds without a topic and groups of one value are left out. */
export function filterGroups(words: Words, curriculum: Curriculum): readonly FilterGroup[] {
  return groupsIn(words)(curriculum);
}

const groupsIn = remembered((words: Words) =>
  remembered((curriculum: Curriculum) => groupsOf(words, curriculum)),
);

function groupsOf(words: Words, curriculum: Curriculum): readonly FilterGroup[] {
  const { groups } = words.lens;
  const labels = documentLabels(curriculum);
  const kinds = new Set(curriculum.topics.map(({ kind }) => kind));
  const areas = new Set(curriculum.topics.map(({ area }) => area));
  return [
    group("states", groups.states, filterStates, (state) => stateTitle(words, state)),
    group(
      "kinds",
      groups.kinds,
      topicKinds.filter((kind) => kinds.has(kind)),
      (kind) => words.kinds[kind],
    ),
    group(
      "documents",
      groups.documents,
      curriculum.documents.map(({ id }) => id),
      titles(curriculum.documents.map((one) => [one.id, labels.get(one) ?? one.title])),
    ),
    group(
      "areas",
      groups.areas,
      curriculum.areas.flatMap(({ id }) => (areas.has(id) ? [id] : [])),
      titles(curriculum.areas.map(({ id, title }) => [id, title])),
    ),
  ].filter(({ facet, options }) => options.length > (facet === "documents" ? 0 : 1));
}

function stateTitle({ lens, standings }: Words, state: FilterState): string {
  return state === "planned" ? lens.onYourWay : standings[state];
}

/** The options that are chosen, in the order of the groups. */
export function chosenOptions(
  words: Words,
  curriculum: Curriculum,
  filters: Filters,
): readonly FilterOption[] {
  return filterGroups(words, curriculum).flatMap(({ options }) =>
    options.filter((option) => isChosen(filters, option)),
  );
}

export function isChosen(filters: Filters, { facet, value }: FilterOption): boolean {
  return filters[facet].some((one) => one === value);
}

/** The filters with one value more or, where it was chosen, without it. */
function toggled<Chosen extends Facet>(
  filters: Filters,
  facet: Chosen,
  value: Filters[Chosen][number],
): Filters {
  const chosen: readonly Filters[Chosen][number][] = filters[facet];
  const without = chosen.filter((one) => one !== value);
  return { ...filters, [facet]: without.length < chosen.length ? without : [...chosen, value] };
}

function group<Chosen extends Facet>(
  facet: Chosen,
  title: string,
  values: readonly Filters[Chosen][number][],
  titleOf: (value: Filters[Chosen][number]) => string,
): FilterGroup {
  const options = values.map((value) => ({
    facet,
    value,
    title: titleOf(value),
    press: (filters: Filters) => toggled(filters, facet, value),
  }));
  return { facet, title, options };
}

function titles<Id extends string>(
  pairs: readonly (readonly [Id, string])[],
): (value: Id) => string {
  const byId = new Map(pairs);
  return (value) => byId.get(value) ?? value;
}
