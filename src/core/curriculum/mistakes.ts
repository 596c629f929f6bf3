import type { BaseIssue } from "valibot";
import { closest } from "./closest.ts";
import type { Problem } from "./problem.ts";
import type { Locate, Path } from "./source.ts";

/** What the shape found wrong with a value, as problems with places. `locate` is that of the value. */
export function mistakes(issues: readonly BaseIssue<unknown>[], locate: Locate): Problem[] {
  const problems: Problem[] = [];
  const lists = new Map<string, Problem>();
  const misspelt = new Set<string>();
  for (const issue of issues) {
    const path = (issue.path ?? []).flatMap(({ key }) =>
      typeof key === "string" || typeof key === "number" ? [key] : [],
    );
    const around = path.slice(0, -1);
    const last = issue.path?.at(-1);
    if (last?.origin !== "key") problems.push(wrongValue(issue, path, locate));
    else if (Array.isArray(last.input)) {
      // The shape takes a list for a map without keys and complains of every key.
      lists.set(inWords(around), wrongValue({ ...issue, input: last.input }, around, locate));
    } else if (issue.expected === "never") {
      for (const { meant, ...problem } of unknownKeys(last.input, issue.message, around, locate)) {
        problems.push(problem);
        if (meant !== undefined) misspelt.add(missingKey([...around, meant], locate).message);
      }
    } else problems.push(missingKey(path, locate));
  }
  const really = problems.filter(
    ({ code, message }) => code !== "missing-key" || !misspelt.has(message),
  );
  return [...lists.values(), ...really];
}

function wrongValue(issue: BaseIssue<unknown>, path: Path, locate: Locate): Problem {
  const isMap = issue.type === "strict_object";
  return {
    code: "wrong-value",
    severity: "error",
    message: `${inWords(path)} is ${received(issue.input)}, which does not fit.`,
    mend: isMap ? `Write a map with keys of these: ${issue.message}.` : issue.message,
    place: locate(path),
  };
}

function missingKey(path: Path, locate: Locate): Problem {
  return {
    code: "missing-key",
    severity: "error",
    message: `${inWords(path)} is missing.`,
    mend: `Add \`${path.at(-1)}: …\`.`,
    place: locate(path.slice(0, -1)),
  };
}

/** The shape tells only the first unknown key of a map; this tells all, and which one was meant. */
function unknownKeys(
  map: unknown,
  knownKeys: string,
  around: Path,
  locate: Locate,
): (Problem & { readonly meant: string | undefined })[] {
  const known = knownKeys.split(", ");
  const keys = typeof map === "object" && map !== null ? Object.keys(map) : [];
  const unknown = keys.filter((key) => !known.includes(key));
  return unknown.map((key) => {
    const meant = closest(key, known);
    const hint = meant === undefined ? "Take it out." : `Did you mean \`${meant}\`?`;
    return {
      code: "unknown-key",
      severity: "error",
      message: `${inWords([...around, key])} is not a key of the format.`,
      mend: `${hint} The keys here are ${knownKeys}.`,
      place: locate([...around, key], "key"),
      meant,
    };
  });
}

/** A path as people write it, for example `requires[2].topic`. */
function inWords(path: Path): string {
  if (path.length === 0) return "This";
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  return `\`${steps.join("").replace(/^\./, "")}\``;
}

function received(input: unknown): string {
  if (input === null || input === undefined) return "empty";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object") return "a map";
  const text = JSON.stringify(input);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…"`;
}
