import type { Problem } from "../../core/curriculum/problem.ts";
import type { Pair } from "../../core/merging/pairs.ts";
import type { SameTopics } from "../../core/merging/same-topics.ts";
import { counted } from "../../core/model/counted.ts";
import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { TopicHandles } from "../../formats/merge-decisions/topic-handles.ts";
import { plain } from "./plain.ts";
import { textReport } from "./text.ts";

/** What became of several curricula. */
export interface MergeReport {
  readonly curricula: readonly Curriculum[];
  /** The merged curriculum; undefined when topics were only compared. */
  readonly merged: Curriculum | undefined;
  readonly same: SameTopics;
  /** How many pairs a person has said to be different. */
  readonly apart: number;
  readonly handles: TopicHandles;
  readonly problems: readonly Problem[];
  /** The file of decisions, when there is one. */
  readonly file: string | undefined;
  /** Where the merged curriculum was written to. */
  readonly out: string | undefined;
}

/** So many pairs of each kind are written out; the rest is counted. */
const most = 40;

/** The report for a person. */
export function mergeText(report: MergeReport, colour: boolean): string {
  const { same, merged, apart, handles, problems, file } = report;
  const shared = sharedGroups(report);
  const open = merged ? "Unsure, and kept apart" : "May be the same";
  const lines = [
    summary(report),
    ...(merged
      ? section(
          "In several documents",
          shared.map((topics) => groupLine(topics, handles)),
        )
      : []),
    ...section(
      "Taken for the same",
      same.accepted.map((pair) => pairLine(pair, handles)),
    ),
    ...(apart > 0 ? [`Kept apart, as decided: ${counted(apart, "pair")}.`] : []),
    ...section(
      open,
      same.unsure.map((pair) => pairLine(pair, handles)),
    ),
    ...(file !== undefined && same.unsure.length > 0
      ? [`They stand in ${file}. Decide there, and run this again.`]
      : []),
  ];
  return `${lines.map(plain).join("\n")}\n${merged ? textReport(problems, colour, "--json") : ""}`;
}

/** The same as one JSON value. */
export function mergeJson(report: MergeReport): string {
  const { same, merged, apart, handles, problems, out } = report;
  const pair = ({ one, other, score, reason }: Pair) => ({
    topics: [handles.of(one), handles.of(other)],
    titles: [one.title, other.title],
    score,
    reason,
  });
  const value = {
    curriculum: merged && { id: merged.id, title: merged.title, topics: merged.topics.length },
    out,
    shared: sharedGroups(report).map((topics) => topics.map(handles.of)),
    accepted: same.accepted.map(pair),
    apart,
    unsure: same.unsure.map(pair),
    problems,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const sharedGroups = ({ same }: MergeReport): (readonly Topic[])[] =>
  same.groups.filter((group) => group.length > 1);

function summary(report: MergeReport): string {
  const { curricula, merged, same, out } = report;
  const read = curricula.reduce((sum, { topics }) => sum + topics.length, 0);
  const from = `${counted(read, "topic")} of ${counted(curricula.length, "document")}`;
  if (!merged)
    return `${from} compared: ${counted(same.unsure.length, "pair")} may be the same. Nothing is merged yet.`;
  const shared = sharedGroups(report).length;
  const written = out === undefined ? "" : ` Written to ${out}.`;
  return `${merged.title}: ${counted(merged.topics.length, "topic")} made of ${from}, ${shared} of them in several.${written}`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  return [
    `${title} (${lines.length}):`,
    ...lines.slice(0, most).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more; --json lists them all.`] : []),
  ];
}

const pairLine = ({ one, other, score, reason }: Pair, handles: TopicHandles): string =>
  `${score.toFixed(2)}  ${handles.of(one)} = ${handles.of(other)}: ${reason}`;

const groupLine = (topics: readonly Topic[], handles: TopicHandles): string =>
  `${topics[0]?.title}: ${topics.map(handles.of).join(", ")}`;
