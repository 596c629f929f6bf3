import { type RuleFindings, type ToldFinding, toldIn } from "../../core/curriculum/findings.ts";
import { findingWords } from "../../language/late/findings.ts";
import { useWords } from "../explorer-context.tsx";
import { spoken } from "../language/language.ts";
import { Prose } from "../text/Prose.tsx";
import { FindingItem } from "./FindingItem.tsx";
import { unfold, useLastLook } from "./last-look.ts";
import { SeverityIcon } from "./SeverityIcon.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { useCheckWords } from "./use-check-words.ts";
import { usePages } from "./use-pages.ts";

/** What one rule finds, folded away until it is wanted. */
export function RuleGroup({ rule }: { readonly rule: RuleFindings }) {
  const { code, severity, findings } = rule;
  const words = useCheckWords();
  const speech = useWords();
  const { number, problems } = speech;
  const isUnfolded = useLastLook(({ unfolded }) => unfolded.has(code));
  return (
    <details
      className={`check-rule is-${severity}`}
      open={isUnfolded}
      onToggle={({ currentTarget }) => unfold(code, currentTarget.open)}
    >
      <summary>
        <SeverityIcon severity={severity} />
        <span className="check-rule-title">
          <span className="visually-hidden">{problems.severities[severity]}: </span>
          {words.rules[code]}
        </span>
        <span className="check-count">{number(findings.length)}</span>
      </summary>
      {isUnfolded && <RuleFindingsList findings={toldIn(findingWords[spoken(speech)], rule)} />}
    </details>
  );
}

/** As many findings as anybody reads, and more where they are asked for. */
function RuleFindingsList({ findings }: { readonly findings: readonly ToldFinding[] }) {
  const left = useLastLook((look) => look.left);
  const pages = usePages(
    findings,
    findings.findIndex((one) => keyOf(one) === left),
  );
  const mend = commonMend(findings);
  return (
    <>
      {mend !== undefined && (
        <p className="quiet">
          <Prose text={mend} />
        </p>
      )}
      <ul ref={pages.list} className="check-findings">
        {pages.shown.map((finding) => (
          <FindingItem
            key={keyOf(finding)}
            id={keyOf(finding)}
            finding={finding}
            withMend={mend === undefined}
          />
        ))}
      </ul>
      <ShowMore pages={pages} />
    </>
  );
}

/** Findings of one rule may say the same of one topic, but not about the same part of it. */
const keyOf = ({ at, message }: ToldFinding): string => JSON.stringify([at, message]);

/** What to do about all of them, where that is the same. */
function commonMend(findings: readonly ToldFinding[]): string | undefined {
  const [first] = findings;
  return findings.every(({ mend }) => mend === first?.mend) ? first?.mend : undefined;
}
