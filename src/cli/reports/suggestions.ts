import { counted } from "../../core/model/counted.ts";
import { inEnglish } from "../../core/suggesting/english-reasons.ts";
import type { Reason } from "../../core/suggesting/reason.ts";
import type { Suggestion } from "../../core/suggesting/suggest.ts";
import { plain } from "./plain.ts";
import { wrapped } from "./wrapped.ts";

/** So many suggestions are written out, the likeliest first. */
const most = 100;

/** Suggestions for a person: how likely, what needs what, and why. */
export function suggestionsText(suggestions: readonly Suggestion[], least: number): string {
  const rest = suggestions.length - most;
  const lines = suggestions.slice(0, most).flatMap((suggestion) => {
    const { topic, prerequisite, score } = suggestion;
    const pair = plain(`${score.toFixed(2)}  ${topic.id} needs ${prerequisite.id}`);
    return [pair, ...wrapped(spoken(suggestion), "      ")];
  });
  const summary = `${counted(suggestions.length, "prerequisite")} suggested with a score of ${least} or more.`;
  const more = rest > 0 ? [`… and ${rest} more; --format json lists them all.`] : [];
  return `${[...lines, ...more, summary].join("\n")}\n`;
}

/** What was added where, and how to find it again. */
export function additionsText(count: number, files: readonly string[]): string {
  if (count === 0) return "No prerequisite added.\n";
  const where = files.map((file) => `\n  ${plain(file)}`).join("");
  return `${counted(count, "prerequisite")} added; each has a \`why\` that begins with “Suggested”:${where}\n`;
}

/** Suggestions as one JSON value. */
export function suggestionsJson(suggestions: readonly Suggestion[]): string {
  const value = suggestions.map(({ topic, prerequisite, score, reasons, doubts }) => ({
    topic: topic.id,
    prerequisite: prerequisite.id,
    score,
    reasons: reasons.map(inEnglish),
    doubts: doubts.map(inEnglish),
  }));
  return `${JSON.stringify({ suggestions: value }, null, 2)}\n`;
}

function spoken({ reasons, doubts }: Suggestion): string {
  const told = (some: readonly Reason[]) => some.map(inEnglish).join(", and ");
  return doubts.length > 0 ? `${told(reasons)}; but ${told(doubts)}` : told(reasons);
}
