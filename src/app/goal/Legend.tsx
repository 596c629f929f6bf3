import type { Standing } from "../../explorer/knowledge.ts";
import { StandingIcon } from "../text/StandingIcon.tsx";

const standings: readonly { readonly standing: Standing; readonly means: string }[] = [
  { standing: "known", means: "known" },
  { standing: "implied", means: "known, because something known needs it" },
  { standing: "learning", means: "learning" },
  { standing: "ready", means: "ready: everything it needs is known" },
  { standing: "later", means: "needs more first" },
  { standing: "aside", means: "set aside, still planned where needed" },
];

/** What the signs mean. */
export function Legend() {
  return (
    <details className="legend">
      <summary>What the signs mean</summary>
      <ul>
        {standings.map(({ standing, means }) => (
          <li key={standing}>
            <StandingIcon standing={standing} /> {means}
          </li>
        ))}
        <li>
          <span className="step-number" aria-hidden="true">
            1
          </span>{" "}
          a step of your way
        </li>
        <li>
          <span className="kind-sample" aria-hidden="true">
            ○ △
          </span>{" "}
          in a card’s corner its kind: circle a concept, triangle a skill, square a tool, star a
          project, round arrow a practice
        </li>
        <li>
          <span className="line-sample is-needs" aria-hidden="true" /> what the selected topic needs
        </li>
        <li>
          <span className="line-sample is-opens" aria-hidden="true" /> what it opens
        </li>
        <li>
          <span className="line-sample is-helps" aria-hidden="true" /> helps, but is not needed
        </li>
        <li>
          <span className="junction-sample" aria-hidden="true">
            or
          </span>{" "}
          one of these is enough
        </li>
      </ul>
    </details>
  );
}
