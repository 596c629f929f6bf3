import type { RuleFindings } from "../../core/curriculum/findings.ts";
import type { Severity } from "../../core/curriculum/problem.ts";
import { useSpoken } from "../use-spoken.ts";
import { RuleGroup } from "./RuleGroup.tsx";
import { useCheckWords } from "./use-check-words.ts";

/** What the rules find, rule by rule, the gravest first. */
export function Findings({ found }: { readonly found: readonly RuleFindings[] }) {
  const words = useCheckWords();
  const count = (severity: Severity) =>
    found
      .filter((rule) => rule.severity === severity)
      .reduce((sum, { findings }) => sum + findings.length, 0);
  const summary =
    found.length === 0
      ? words.fine
      : words.summary({
          error: count("error"),
          warning: count("warning"),
          note: count("note"),
        });
  useSpoken(summary);
  return (
    <>
      <p className="check-summary">{summary}</p>
      {found.map((rule) => (
        <RuleGroup key={rule.code} rule={rule} />
      ))}
    </>
  );
}
