import { useId } from "react";
import type { Check } from "../../core/model/curriculum.ts";
import { LongText } from "../text/LongText.tsx";

/** Questions to ask oneself, each with its answer folded away. */
export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <section className="topic-part" aria-labelledby="checks-heading">
      <h3 id="checks-heading">Do you know it?</h3>
      {checks.map((check) => (
        <Question key={check.ask} check={check} />
      ))}
    </section>
  );
}

function Question({ check: { ask, answer } }: { readonly check: Check }) {
  const asked = useId();
  return (
    <div className="check">
      <div id={asked}>
        <LongText text={ask} />
      </div>
      {answer && (
        <details>
          <summary aria-describedby={asked}>Answer</summary>
          <LongText text={answer} />
        </details>
      )}
    </div>
  );
}
