import { Fragment } from "react";
import type { TopicKind } from "../../core/model/curriculum.ts";
import type { Standing } from "../../explorer/knowledge.ts";
import { documentSigns } from "../../scene/document-signs.ts";
import { useCurriculum } from "../explorer-context.tsx";
import { ListSign } from "../progress/ListSign.tsx";
import { ProgressRing } from "../progress/ProgressRing.tsx";
import { DocumentBadge } from "../text/DocumentBadge.tsx";
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

/** Every sign of the map, the outline and the way with its meaning. */
export function LegendPanel() {
  const [sign, ...others] = documentSigns(useCurriculum());
  return (
    <ul>
      {standings.map(({ standing, means }) => (
        <li key={standing}>
          <StandingIcon standing={standing} /> {means}
        </li>
      ))}
      <li>
        <ListSign /> on your list; on the map it hangs over the card’s edge
      </li>
      <li>
        <ProgressRing share={0.3} /> how much of an area’s topics you know
      </li>
      <li>
        <span className="step-number" aria-hidden="true">
          1
        </span>{" "}
        a step of your way
      </li>
      <li>
        <span className="goal-sample" aria-hidden="true" /> your goal, on the map
      </li>
      <li>
        <span className="faded-sample" aria-hidden="true" /> faded: filtered out, or without part in
        what is selected or planned
      </li>
      {sign && others.length > 0 && (
        <li>
          <DocumentBadge sign={sign} /> the document of this letter covers the topic, where
          documents are shown
        </li>
      )}
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
        <span className="line-sample is-branch" aria-hidden="true" /> what would have served instead
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
  );
}
