import type { Check } from "../../core/model/curriculum.ts";
import { Prose } from "../text/Prose.tsx";

/** Questions to ask oneself, each with its answer folded away. */
export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <section className="topic-part" aria-labelledby="checks-heading">
      <h3 id="checks-heading">Do you know it?</h3>
      {checks.map(({ ask, answer }) =>
        answer ? (
          <details key={ask} className="check">
            <summary>
              <Prose text={ask} />
            </summary>
            <p>
              <Prose text={answer} />
            </p>
          </details>
        ) : (
          <p key={ask} className="check">
            <Prose text={ask} />
          </p>
        ),
      )}
    </section>
  );
}
