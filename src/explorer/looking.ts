import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import type { Learner } from "../core/model/learner.ts";
import { lastRemembered, remembered } from "../core/model/remembered.ts";
import { coneOf } from "../scene/cone.ts";
import { type Filters, filterBy, filtersWithin, isFiltering, type Standpoint } from "./filters.ts";
import { type AreaSummary, areaSummaries } from "./knowledge.ts";
import type { Lens } from "./lens.ts";
import { type ExplorerState, openCurriculum } from "./state.ts";
import { type Way, wayOf } from "./way.ts";

type Change = Partial<ExplorerState>;

/** Changes through what the map and the outline are looked at, and says what is left to see. */
export function look(state: ExplorerState, change: Partial<Lens>): Change {
  const curriculum = openCurriculum(state);
  if (!curriculum) return {};
  const { filters } = change;
  const lens = {
    ...state.lens,
    ...change,
    ...(filters && { filters: filtersWithin(curriculum, filters) }),
  };
  return { lens, announcement: saidOf(state, { ...state, lens }, curriculum) };
}

function saidOf(before: ExplorerState, after: ExplorerState, { topics }: Curriculum): string {
  const { lens, units } = after.words;
  if (before.lens.documents !== after.lens.documents) {
    return after.lens.documents ? lens.documentsShown : lens.documentsHidden;
  }
  const shown = shownOf(after);
  const all = units.topics(topics.length);
  return shown ? lens.someShown(shown.size, all) : lens.allShown(all);
}

/** A change of the state together with what it means for the lens: without a subject, “only this” ends. */
export function settled(state: ExplorerState, change: Change): Change {
  const { lens, selected, target } = { ...state, ...change };
  const subject = { topic: selected, way: target };
  if (!lens.only || subject[lens.only]) return change;
  return { ...change, lens: { ...lens, only: undefined } };
}

/** The topics that the filters let through; undefined when nothing is filtered by. */
export function amongOf(state: ExplorerState): ReadonlySet<TopicId> | undefined {
  const curriculum = openCurriculum(state);
  const { filters } = state.lens;
  if (!curriculum || !isFiltering(filters)) return undefined;
  return fitting(curriculum)(state.learner)(wayOf(state)?.numbers ?? noSteps)(filters);
}

/** The only topics to be shown; undefined for all. */
export function onlyOf(state: ExplorerState): ReadonlySet<TopicId> | undefined {
  const curriculum = openCurriculum(state);
  const { selected, lens } = state;
  if (!curriculum) return undefined;
  if (lens.only === "topic" && selected) return coneOf(curriculum)(selected);
  const way = lens.only === "way" ? wayOf(state) : undefined;
  return way?.answer && topicsOfWay(way)(selected);
}

/** What is left to see when filters and “only this” are taken together; undefined for everything. */
export function shownOf(state: ExplorerState): ReadonlySet<TopicId> | undefined {
  const [among, only] = [amongOf(state), onlyOf(state)];
  return among && only ? both(among)(only) : (among ?? only);
}

/** What the outline shows: the areas with a topic in sight, each with those of its topics alone. */
export function outlineOf(state: ExplorerState): readonly AreaSummary[] {
  const curriculum = openCurriculum(state);
  if (!curriculum) return noAreas;
  const shown = shownOf(state);
  const areas = areaSummaries(curriculum, state.learner);
  return shown ? reduced(areas)(shown) : withTopics(areas);
}

/** Whose eyes the filters see with. */
export function standpointOf(state: ExplorerState, curriculum: Curriculum): Standpoint {
  return standpoint(curriculum, state.learner, wayOf(state)?.numbers ?? noSteps);
}

type Steps = ReadonlyMap<TopicId, number>;

const noSteps: Steps = new Map();
const noAreas: readonly AreaSummary[] = [];

function standpoint(curriculum: Curriculum, learner: Learner, steps: Steps): Standpoint {
  return { curriculum, learner, isPlanned: (topic) => steps.has(topic) };
}

const fitting = remembered((curriculum: Curriculum) =>
  remembered((learner: Learner) =>
    remembered((steps: Steps) =>
      remembered((filters: Filters): ReadonlySet<TopicId> => {
        const fits = filterBy(filters, standpoint(curriculum, learner, steps));
        return new Set(curriculum.topics.flatMap((topic) => (fits(topic) ? [topic.id] : [])));
      }),
    ),
  ),
);

/** All of a way, what is behind included, and the topic that is being looked at. */
const topicsOfWay = remembered(({ numbers, done }: Way) =>
  lastRemembered(
    (selected: TopicId | undefined): ReadonlySet<TopicId> =>
      new Set([...numbers.keys(), ...done, ...(selected === undefined ? [] : [selected])]),
  ),
);

const both = remembered((one: ReadonlySet<TopicId>) =>
  remembered(
    (other: ReadonlySet<TopicId>): ReadonlySet<TopicId> =>
      new Set([...one].filter((topic) => other.has(topic))),
  ),
);

const withTopics = remembered((areas: readonly AreaSummary[]) =>
  areas.filter(({ topics }) => topics.length > 0),
);

const reduced = remembered((areas: readonly AreaSummary[]) =>
  remembered((shown: ReadonlySet<TopicId>) =>
    withTopics(
      areas.map((area) => ({ ...area, topics: area.topics.filter(({ id }) => shown.has(id)) })),
    ),
  ),
);
