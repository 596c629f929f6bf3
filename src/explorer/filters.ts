import {
  type Curriculum,
  type Topic,
  type TopicKind,
  topicKinds,
} from "../core/model/curriculum.ts";
import { documentsByTopic } from "../core/model/documents-by-topic.ts";
import type { AreaId, DocumentId, TopicId } from "../core/model/ids.ts";
import type { Learner } from "../core/model/learner.ts";
import { type Standing, standingOf } from "./knowledge.ts";

/** How a topic may stand to the learner, as far as one can filter by it. */
export const filterStates = ["known", "learning", "ready", "later", "aside", "planned"] as const;
export type FilterState = (typeof filterStates)[number];

/**
 * What topics must be like to be looked at. A kind of filter without values asks for nothing. Plain
 * data, which may come from a link: what the curriculum does not have fits no topic.
 */
export interface Filters {
  readonly documents: readonly DocumentId[];
  readonly areas: readonly AreaId[];
  readonly kinds: readonly TopicKind[];
  readonly states: readonly FilterState[];
}

/** A kind of filter. */
export type Facet = keyof Filters;

export const facets: readonly Facet[] = ["documents", "areas", "kinds", "states"];

/** Every topic fits. */
export const noFilters: Filters = { documents: [], areas: [], kinds: [], states: [] };

export function isFiltering(filters: Filters): boolean {
  return facets.some((facet) => filters[facet].length > 0);
}

/** What a topic's state is told from. */
export interface Standpoint {
  readonly curriculum: Curriculum;
  readonly learner: Learner;
  /** Whether a topic is a step of the way. */
  readonly isPlanned: (topic: TopicId) => boolean;
}

/** Tells whether a topic fits: within one kind of filter any value will do, and every kind must fit. */
export function filterBy(filters: Filters, standpoint: Standpoint): (topic: Topic) => boolean {
  return (topic) => {
    const traits = traitsOf(topic, standpoint);
    return facets.every((facet) => meets(filters, facet, traits));
  };
}

/** The filters without what the curriculum does not have, and each value once. */
export function filtersWithin(curriculum: Curriculum, filters: Filters): Filters {
  const within = <Value>(values: readonly Value[], chosen: readonly Value[]) =>
    values.filter((value) => chosen.includes(value));
  return {
    documents: within(ids(curriculum.documents), filters.documents),
    areas: within(ids(curriculum.areas), filters.areas),
    kinds: within(topicKinds, filters.kinds),
    states: within(filterStates, filters.states),
  };
}

function ids<Id>(things: readonly { readonly id: Id }[]): readonly Id[] {
  return things.map(({ id }) => id);
}

/** What a topic is like: the values of each kind of filter that fit it. */
export function traitsOf(topic: Topic, { curriculum, learner, isPlanned }: Standpoint): Filters {
  const state = stateOf[standingOf(curriculum, learner, topic)];
  return {
    documents: ids(documentsByTopic(curriculum).get(topic.id) ?? []),
    areas: [topic.area],
    kinds: [topic.kind],
    states: [...(state ? [state] : []), ...(isPlanned(topic.id) ? (["planned"] as const) : [])],
  };
}

const stateOf: Readonly<Record<Standing, FilterState | undefined>> = {
  known: "known",
  implied: "known",
  learning: "learning",
  aside: "aside",
  retired: undefined,
  ready: "ready",
  later: "later",
};

/** Whether traits have one of the values that are chosen, where any are. */
export function meets(filters: Filters, facet: Facet, traits: Filters): boolean {
  const chosen: readonly string[] = filters[facet];
  return chosen.length === 0 || traits[facet].some((trait) => chosen.includes(trait));
}
