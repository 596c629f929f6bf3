import { Fragment } from "react";
import type { TopicKind } from "../../core/model/curriculum.ts";
import { documentSigns } from "../../scene/document-signs.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { ListSign } from "../progress/ListSign.tsx";
import { ProgressRing } from "../progress/ProgressRing.tsx";
import { DocumentBadge } from "../text/DocumentBadge.tsx";
import { Phrase } from "../text/Phrase.tsx";
import { StandingIcon } from "../text/StandingIcon.tsx";

const standings = ["known", "implied", "learning", "ready", "later", "aside"] as const;

const kinds: readonly { readonly sign: string; readonly kind: TopicKind }[] = [
  { sign: "○", kind: "concept" },
  { sign: "△", kind: "skill" },
  { sign: "□", kind: "tool" },
  { sign: "☆", kind: "project" },
  { sign: "↻", kind: "practice" },
];

/** Every sign of the map, the outline and the way with its meaning. */
export function LegendPanel() {
  const {
    map,
    goal: { legend },
  } = useWords();
  const [sign, ...others] = documentSigns(useCurriculum());
  return (
    <ul>
      {standings.map((standing) => (
        <li key={standing}>
          <StandingIcon standing={standing} /> {legend[standing]}
        </li>
      ))}
      <li>
        <ListSign /> {legend.list}
      </li>
      <li>
        <ProgressRing share={0.3} /> {legend.ring}
      </li>
      <li>
        <span className="step-number" aria-hidden="true">
          1
        </span>{" "}
        {legend.step}
      </li>
      <li>
        <span className="goal-sample" aria-hidden="true" /> {legend.goal}
      </li>
      <li>
        <span className="faded-sample" aria-hidden="true" /> {legend.faded}
      </li>
      {sign && others.length > 0 && (
        <li>
          <DocumentBadge sign={sign} /> {legend.document}
        </li>
      )}
      <li className="legend-kinds">
        <Phrase of={legend.kinds} parts={{ kinds: <KindSigns /> }} />
      </li>
      <li>
        <span className="line-sample is-route" aria-hidden="true" /> {legend.route}
      </li>
      <li>
        <span className="line-sample is-done" aria-hidden="true" /> {legend.done}
      </li>
      <li>
        <span className="line-sample is-branch" aria-hidden="true" /> {legend.branch}
      </li>
      <li>
        <span className="line-sample is-needs" aria-hidden="true" /> {legend.needs}
      </li>
      <li>
        <span className="line-sample is-opens" aria-hidden="true" /> {legend.opens}
      </li>
      <li>
        <span className="line-sample is-implied" aria-hidden="true" /> {legend.redundant}
      </li>
      <li>
        <span className="line-sample is-helps" aria-hidden="true" /> {legend.helps}
      </li>
      <li>
        <span className="junction-sample" aria-hidden="true">
          {map.or}
        </span>{" "}
        {legend.or}
      </li>
    </ul>
  );
}

function KindSigns() {
  const words = useWords();
  return kinds.map(({ sign, kind }, index) => (
    <Fragment key={kind}>
      {index > 0 && ", "}
      <span className="legend-kind">
        <span aria-hidden="true">{sign}</span> {words.kinds[kind]}
      </span>
    </Fragment>
  ));
}
