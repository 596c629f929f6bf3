import type { Curriculum, Topic } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { topicsById } from "../../src/core/model/topic-lookup.ts";
import { ancestorsOf } from "../../src/core/prerequisites/closure.ts";
import { type CompactGraph, compact, hardOnly } from "../../src/core/prerequisites/compact.ts";
import { topicGraph } from "../../src/core/prerequisites/topic-graph.ts";

/*
 * The order in which other works teach the topics of a curriculum, read off the addresses of their
 * pages among its resources and, where their table of contents is at hand, off its titles.
 */

/** A work that teaches topics in an order of its own. */
export interface Work {
  readonly name: string;
  /** Whether it teaches the one wholly before the other; undefined when it has no order for them. */
  readonly teachesBefore: (one: Topic, other: Topic) => boolean | undefined;
}

/** What a work makes of the hard prerequisites of a curriculum, at any remove. */
export interface Comparison {
  /** How many pairs of topic and prerequisite the work has an order for. */
  readonly comparable: number;
  /** The pairs it has the other way round: `topic needs prerequisite`. */
  readonly contradictions: readonly string[];
}

/** Compares the prerequisites with the order of a work. */
export function comparison(curriculum: Curriculum, work: Work): Comparison {
  const byId = topicsById(curriculum);
  const graph = compact(topicGraph(curriculum), hardOnly);
  const contradictions: string[] = [];
  let comparable = 0;
  for (const topic of curriculum.topics) {
    for (const id of ancestorsOf(graph, [topic.id])) {
      const prerequisite = byId.get(id);
      const isAgainst = prerequisite && work.teachesBefore(topic, prerequisite);
      if (isAgainst === undefined) continue;
      comparable++;
      if (isAgainst) contradictions.push(`${topic.id} needs ${id}`);
    }
  }
  return { comparable, contradictions };
}

/**
 * Several works as one: it has a topic before another only where every work with an order for the
 * two has it so. Works differ in when they teach ownership, say; such pairs are matters of taste.
 */
export function allOf(works: readonly Work[]): Work {
  return {
    name: "all of them",
    teachesBefore: (one, other) => {
      const said = works.map((work) => work.teachesBefore(one, other));
      const orders = said.filter((isBefore) => isBefore !== undefined);
      return orders.length === 0 ? undefined : orders.every(Boolean);
    },
  };
}

/** A page of a work, and the last of the pages that stand below it: itself, when none does. */
export interface Page {
  readonly title: string;
  readonly url: string;
  readonly place: number;
  readonly end: number;
}

/**
 * A work whose pages stand one after the other. A topic's place is the first page among its
 * resources, or else the only page that bears its title. A heading covers what
 * stands below it, so it comes neither before nor after that.
 */
export function pagesInOrder(name: string, pages: readonly Page[]): Work {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const byTitle = new Map<string, Page | undefined>();
  for (const page of pages) {
    const title = plain(page.title);
    byTitle.set(title, byTitle.has(title) ? undefined : page);
  }
  const pageOf = ({ resources, title }: Topic): Page | undefined =>
    firstFound(resources, ({ url }) => byUrl.get(url.replace(/#.*$/, ""))) ??
    byTitle.get(plain(title));
  return {
    name,
    teachesBefore: (one, other) => {
      const [here, there] = [pageOf(one), pageOf(other)];
      if (here === undefined || there === undefined) return undefined;
      if (here.end < there.place) return true;
      return there.end < here.place ? false : undefined;
    },
  };
}

/** The listed pages of an mdBook's `SUMMARY.md` whose pages stand below `base`, in order. */
export function summaryPages(summary: string, base: string): Page[] {
  const lines = [...summary.matchAll(/^( *)- \[(.+)\]\((.+)\.md\)\s*$/gm)];
  return lines.map(([, indent = "", title = "", path = ""], place) => {
    const next = lines.findIndex(
      ([, other = ""], at) => at > place && other.length <= indent.length,
    );
    return {
      title,
      url: `${base}${path}.html`,
      place,
      end: (next === -1 ? lines.length : next) - 1,
    };
  });
}

/** The exercise folders of Rustlings, which begin with their number. */
export function rustlingsPages(curriculum: Curriculum): Page[] {
  const urls = curriculum.topics.flatMap(({ resources }) => resources.map(({ url }) => url));
  return [...new Set(urls)].flatMap((url) => {
    const place = /\/rustlings\/tree\/main\/exercises\/(\d+)_/.exec(url)?.[1];
    return place === undefined ? [] : { title: url, url, place: Number(place), end: Number(place) };
  });
}

/** A work that is itself a graph of prerequisites; its topics are found by title. */
export function teachingGraph(name: string, work: Curriculum): Work {
  const graph: CompactGraph = compact(topicGraph(work));
  const byTitle = new Map(work.topics.map((topic) => [plain(topic.title), topic.id]));
  const found = (topic: Topic): TopicId | undefined =>
    firstFound([topic.title, ...topic.aliases], (title) => byTitle.get(plain(title)));
  const needs = (one: TopicId, other: TopicId): boolean => ancestorsOf(graph, [one]).has(other);
  return {
    name,
    teachesBefore: (one, other) => {
      const [here, there] = [found(one), found(other)];
      if (here === undefined || there === undefined) return undefined;
      if (needs(there, here)) return true;
      return needs(here, there) ? false : undefined;
    },
  };
}

function firstFound<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function plain(title: string): string {
  return title.replaceAll("`", "").toLowerCase();
}
