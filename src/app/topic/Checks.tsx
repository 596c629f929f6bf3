import { useId } from "react";
import type { Check } from "../../core/model/curriculum.ts";
import { useWords } from "../explorer-context.tsx";
import { CheckText } from "../text/CheckText.tsx";

/** Questions to ask oneself, each with its answer folded away. */
export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const words = useWords().topic;
  if (checks.length === 0) return null;
  return (
    <section className="topic-part" aria-labelledby="checks-heading">
      <h3 id="checks-heading">{words.checks}</h3>
      {checks.map((check) => (
        <Question key={check.ask} check={check} />
      ))}
    </section>
  );
}

function Question({ check }: { readonly check: Check }) {
  const asked = useId();
  return (
    <div className="check">
      <CheckText check={check} asked={asked} />
    </div>
  );
}
