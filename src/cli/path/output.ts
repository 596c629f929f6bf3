import type { Curriculum } from "../../core/model/curriculum.ts";
import { weeksOf } from "../../core/scheduling/weeks.ts";
import { type PlanFormat, planFile, planFormats } from "../../formats/export/plan-formats.ts";
import type { TakenPlan } from "../../formats/export/taken-plan.ts";
import { english } from "../../language/english.ts";
import { formatOf, oneOf } from "../choice.ts";
import { type Arguments, type Option, UsageError } from "../command.ts";
import { pathJson } from "../reports/path-json.ts";
import { pathText, targetTitles } from "../reports/path-text.ts";
import type { PathAnswer } from "./answer.ts";
import { timesGiven } from "./times.ts";

const formats = ["text", "json", ...planFormats] as const;
type Format = (typeof formats)[number];

export const outputOptions: Readonly<Record<string, Option>> = {
  format: {
    value: formats.join("|"),
    help: "text (the default); json, as with --json; md: a checklist; csv: a table; ics: a calendar file, which needs to know when you have time.",
  },
  out: { value: "FILE", help: "Where to write it instead of standard output." },
};

/** In which form the answer of `path` is wanted, and where. */
export interface OutputRequest {
  readonly format: Format;
  /** Whether the form leaves no room for what went wrong. */
  readonly isFile: boolean;
  readonly out: string | undefined;
}

/**
 * The output that the arguments ask for.
 * @throws UsageError for a format that there is not, and for a calendar file without times.
 */
export function outputRequest(given: Arguments): OutputRequest {
  const format = oneOf(formats, "format", formatOf(given) ?? "text");
  if (format === "ics" && timesGiven(given).length === 0)
    throw new UsageError(
      "A calendar file needs to know when you have time. Add --hours-per-week 6, or days like --weekdays mon=1,sat=3, or a deadline like --by 2027-06-30.",
    );
  return { format, isFile: isPlanFormat(format), out: given.value("out") };
}

/** The answer in a format; none when it is a calendar file and there is no calendar. */
export function outputText(
  curriculum: Curriculum,
  answer: PathAnswer,
  format: Format,
  now: string,
): string | undefined {
  if (format === "text") return pathText(curriculum, answer);
  if (format === "json") return pathJson(curriculum, answer);
  return planFile(english, takenPlan(curriculum, answer), format, now);
}

function isPlanFormat(format: Format): format is PlanFormat {
  return planFormats.some((one) => one === format);
}

/** What is taken along of an answer: the steps that there are hours for, and their calendar. */
function takenPlan(curriculum: Curriculum, answer: PathAnswer): TakenPlan {
  const { request, path, fitting, calendar } = answer;
  return {
    curriculum,
    title: targetTitles(curriculum, request),
    goals: path.plan.goals,
    steps: path.steps.filter(({ topic }) => fitting?.topics.has(topic) ?? true),
    calendar:
      calendar?.kind === "schedule" ? { schedule: calendar, weeks: weeksOf(calendar) } : undefined,
  };
}
