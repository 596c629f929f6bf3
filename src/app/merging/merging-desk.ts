import { open } from "../../core/curriculum/open.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { type Pair, pairing } from "../../core/merging/pairs.ts";
import { sameTopics } from "../../core/merging/same-topics.ts";
import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import { mostTopics } from "../../explorer/file-limits.ts";
import type { ComparedSource } from "../../explorer/merging/comparison.ts";
import { curriculumText } from "../../formats/export/json.ts";
import { mergedHeading } from "../../formats/import/merged-heading.ts";
import { contradictions } from "../../formats/merge-decisions/contradictions.ts";
import { readDecisions } from "../../formats/merge-decisions/read-decisions.ts";
import { type TopicHandles, topicHandles } from "../../formats/merge-decisions/topic-handles.ts";
import {
  decisionsHead,
  decisionsText,
  type NamedPair,
  type Verdict,
} from "../../formats/merge-decisions/write-decisions.ts";
import { foundText } from "../opening/found-text.ts";
import { readGiven } from "../opening/read-given.ts";
import { comparedTopics } from "./compared-topics.ts";
import {
  type Compared,
  type ComparingStep,
  type DecisionsRead,
  type Joined,
  type MergingJob,
  type MergingJobs,
  ownKey,
} from "./messages.ts";

/** What is on the desk: the curricula, what their topics are called, and which may be one. */
interface OnDesk {
  readonly curricula: readonly Curriculum[];
  /** What their topics are called by the page, which holds however documents come and go. */
  readonly handles: TopicHandles;
  readonly pairs: readonly Pair[];
}

type TopicPair = Pick<Pair, "one" | "other">;
type Tell = (step: ComparingStep) => void;

/** What can be done at the desk. Only comparing takes long, and tells how far it is. */
type Desk = {
  readonly [Job in MergingJob]: (
    asked: MergingJobs[Job]["asked"],
    tell?: Tell,
  ) => Promise<MergingJobs[Job]["answer"]>;
};

/** Where several curricula lie while a person decides which of their topics are the same. */
export function mergingDesk(): Desk {
  let onDesk: OnDesk = { curricula: [], handles: topicHandles([]), pairs: [] };
  return {
    compare: (asked, tell = () => {}) =>
      compare(asked, tell, (now) => {
        onDesk = now;
      }),
    join: (asked) => join(onDesk, asked),
    readDecisions: (asked) => decisionsIn(onDesk, asked),
    writeDecisions: async (asked) => decisionsWritten(onDesk, asked),
  };
}

async function compare(
  { own, documents, decisions }: MergingJobs["compare"]["asked"],
  tell: Tell,
  keep: (now: OnDesk) => void,
): Promise<Compared> {
  const curricula = own ? [own] : [];
  const sources: ComparedSource[] = curricula.map((one) => sourceOf(one, undefined));
  const problems: Problem[] = [];
  for (const { key, choice, title } of documents) {
    tell({ doing: "reading", name: choice.name });
    const { reading, reportOf } = await readGiven(choice);
    const opened = open(reading);
    if (!opened.curriculum) return { refused: key, problems: opened.problems };
    problems.push(...opened.problems);
    const curriculum = title === "" ? opened.curriculum : titled(opened.curriculum, title);
    curricula.push(curriculum);
    sources.push(sourceOf(curriculum, reportOf?.(opened).format));
    const topics = sources.reduce((sum, source) => sum + source.topics, 0);
    if (topics > mostTopics) return { tooMany: topics };
  }
  const pairs = paired(curricula, tell);
  const keys = [...(own ? [ownKey] : []), ...documents.map(({ key }) => key)];
  const handles = topicHandles(curricula, keys);
  keep({ curricula, handles, pairs });
  const named = [...pairs, ...known(decisions, handles)];
  const topics = named.flatMap(({ one, other }) => [one, other]);
  return {
    comparison: {
      sources,
      problems,
      topics: comparedTopics(topics, curricula, handles),
      pairs: pairs.map((pair) => ({
        ...pair,
        one: handles.of(pair.one),
        other: handles.of(pair.other),
      })),
    },
  };
}

/** So many topics are compared between two words on how far it is. */
const told = 100;

function paired(curricula: readonly Curriculum[], tell: Tell): readonly Pair[] {
  const of = curricula.slice(1).reduce((sum, { topics }) => sum + topics.length, 0);
  const pieces = pairing(curricula);
  for (let done = 0; ; done++) {
    if (done % told === 0) tell({ doing: "comparing", done, of });
    const step = pieces.next();
    if (step.done) return step.value;
  }
}

async function join(
  { curricula, handles, pairs }: OnDesk,
  { decisions, title }: MergingJobs["join"]["asked"],
): Promise<Joined> {
  // With the rules, which nobody needs before.
  const { openMerged } = await import("../../core/merging/open-merged.ts");
  const { groups } = sameTopics(curricula, known(decisions, handles), undefined, pairs);
  const { curriculum, problems } = openMerged(
    curricula,
    groups,
    mergedHeading(curricula, title || undefined),
  );
  return {
    text: curriculumText(curriculum),
    id: curriculum.id,
    problems,
    shared: groups.filter((group) => group.length > 1).length,
  };
}

async function decisionsIn(
  { curricula, handles }: OnDesk,
  { file }: MergingJobs["readDecisions"]["asked"],
): Promise<DecisionsRead> {
  const read = readDecisions(await foundText({ path: file.name, file }), topicHandles(curricula));
  const { contradictions: impossible } = sameTopics(curricula, read.decisions, undefined, []);
  const kept = read.decisions.filter((decision) => !impossible.includes(decision));
  return {
    decisions: kept.map(({ one, other, same }) => ({
      one: handles.of(one),
      other: handles.of(other),
      same,
    })),
    topics: comparedTopics(
      kept.flatMap(({ one, other }) => [one, other]),
      curricula,
      handles,
    ),
    problems: [...read.problems, ...contradictions(impossible, read.decisions)],
  };
}

/** The decisions as a file, and with them what is open still. */
function decisionsWritten(
  { curricula, handles, pairs }: OnDesk,
  { decisions, open }: MergingJobs["writeDecisions"]["asked"],
): string {
  const entryOf = (named: TopicPair) => pairs.find((pair) => isOf(pair, named)) ?? named;
  const verdicts = new Map<NamedPair, Verdict>();
  for (const decision of known(decisions, handles))
    verdicts.set(entryOf(decision), decision.same ? "same" : "different");
  for (const pair of known(open, handles)) verdicts.set(entryOf(pair), "unsure");
  const verdictOf = (entry: NamedPair) => verdicts.get(entry) ?? "unsure";
  return `${decisionsHead}\n${decisionsText([...verdicts.keys()], verdictOf, topicHandles(curricula))}`;
}

/** What is said of topics by their handles, as far as these are there. */
function known<Named extends { readonly one: string; readonly other: string }>(
  named: readonly Named[],
  handles: TopicHandles,
): (Omit<Named, "one" | "other"> & { readonly one: Topic; readonly other: Topic })[] {
  return named.flatMap((pair) => {
    const [one, other] = [handles.find(pair.one), handles.find(pair.other)];
    return one && other ? [{ ...pair, one, other }] : [];
  });
}

const isOf = (pair: TopicPair, { one, other }: TopicPair): boolean =>
  (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one);

/** A curriculum under another title, and so the document where it is made of one. */
function titled(curriculum: Curriculum, title: string): Curriculum {
  const [only, second] = curriculum.documents;
  const documents = only && !second ? [{ ...only, title }] : curriculum.documents;
  return { ...curriculum, title, documents };
}

const sourceOf = ({ title, topics }: Curriculum, format: string | undefined): ComparedSource => ({
  title,
  topics: topics.length,
  format,
});
