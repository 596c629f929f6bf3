import type { Curriculum, Topic } from "../../model/curriculum.ts";
import { middleHours } from "../../model/hours.ts";
import type { DocumentId, TopicId } from "../../model/ids.ts";
import type { Rows } from "../../prerequisites/compact.ts";
import { supportsOf } from "../supports.ts";
import { placesIn } from "./document-places.ts";

/**
 * A plan to be put in order. Its topics are numbered from 0 in curriculum order; every list below
 * is by that number.
 */
export interface OrderProblem {
  readonly topics: readonly TopicId[];
  /** The middle of each topic's hours. */
  readonly hours: Float64Array;
  /** The planned topics that each topic rests on, without circles. */
  readonly before: Rows;
  /** The planned topics that rest on each topic. */
  readonly after: Rows;
  /** Each topic's area, as its number in the curriculum. */
  readonly areas: Int32Array;
  /** 1 for what the learner is after: the goals, and every project on the way. */
  readonly targets: Uint8Array;
  /** The documents that cover some of the topics, in curriculum order. */
  readonly documents: readonly DocumentId[];
  /** Each topic's place in a document, its first item in outline order; -1 where it has none. */
  readonly places: (document: DocumentId) => Int32Array;
}

/**
 * The order problem of a plan. Planned topics that cannot be learnt from `known` within the plan
 * are left out, as are those already known. With `soft`, what helps comes first where it can.
 */
export function orderProblem(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
  planned: ReadonlySet<TopicId>,
  goals: Iterable<TopicId>,
  options: { readonly soft?: boolean } = {},
): OrderProblem {
  const { topics, before, after } = supportsOf(curriculum, known, planned, options);
  const areaNumbers = new Map(curriculum.areas.map(({ id }, number) => [id, number]));
  const wanted = new Set(goals);
  const isTarget = ({ id, kind }: Topic) => kind === "project" || wanted.has(id);
  const places = (document: DocumentId) => placesIn(curriculum, document, topics);
  const documents = curriculum.documents.map(({ id }) => id);
  return {
    topics: topics.map(({ id }) => id),
    hours: Float64Array.from(topics, middleHours),
    before,
    after,
    areas: Int32Array.from(topics, ({ area }) => areaNumbers.get(area) ?? -1),
    targets: Uint8Array.from(topics, (topic) => (isTarget(topic) ? 1 : 0)),
    documents: documents.filter((id) => places(id).some((place) => place >= 0)),
    places,
  };
}
