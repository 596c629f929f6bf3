import { Fragment } from "react";
import type { TopicKind } from "../../core/model/curriculum.ts";
import type { Standing } from "../../explorer/knowledge.ts";
import { StandingIcon } from "../text/StandingIcon.tsx";

const standings: readonly { readonly standing: Standing; readonly means: string }[] = [
  { standing: "known", means: "known" },
  {
    standing: "implied",
    means: "known, because something known needs it; on the map the tick stands for both",
  },
  { standing: "learning", means: "learning" },
  { standing: "ready", means: "ready: everything it needs is known" },
  { standing: "later", means: "needs more first" },
  { standing: "aside", means: "set aside, still planned where needed" },
];

const kinds: readonly { readonly sign: string; readonly means: TopicKind }[] = [
  { sign: "○", means: "concept" },
  { sign: "△", means: "skill" },
  { sign: "□", means: "tool" },
  { sign: "☆", means: "project" },
  { sign: "↻", means: "practice" },
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
          <span className="goal-sample" aria-hidden="true" /> your goal, on the map
        </li>
        <li className="legend-kinds">
          In a card’s corner its kind:{" "}
          {kinds.map(({ sign, means }, index) => (
            <Fragment key={means}>
              {index > 0 && ", "}
              <span className="legend-kind">
                <span aria-hidden="true">{sign}</span> {means}
              </span>
            </Fragment>
          ))}
        </li>
        <li>
          <span className="line-sample is-route" aria-hidden="true" /> the way to your goal
        </li>
        <li>
          <span className="line-sample is-done" aria-hidden="true" /> the part of it behind you
        </li>
        <li>
          <span className="line-sample is-branch" aria-hidden="true" /> what would have served
          instead
        </li>
        <li>
          <span className="line-sample is-needs" aria-hidden="true" /> what the selected topic needs
        </li>
        <li>
          <span className="line-sample is-opens" aria-hidden="true" /> what it opens
        </li>
        <li>
          <span className="line-sample is-implied" aria-hidden="true" /> needed, but something else
          that is needed asks for it already
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
