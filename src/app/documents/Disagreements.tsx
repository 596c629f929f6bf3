import { type MouseEvent, useId } from "react";
import { counted } from "../../core/model/counted.ts";
import type { Topic } from "../../core/model/curriculum.ts";
import {
  type JudgedDisagreement,
  type JudgedReversal,
  judgedDisagreements,
} from "../../explorer/document-comparison.ts";
import { documentSigns } from "../../scene/document-signs.ts";
import { useActions, useCurriculum } from "../explorer-context.tsx";
import { keepingFocus, topicHeadingId } from "../focus.ts";

/** Pairs of topics that two documents take in opposite order. */
export function Disagreements() {
  const title = useId();
  const disagreements = judgedDisagreements(useCurriculum());
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>Where documents disagree on order</h3>
      <p className="quiet">
        {disagreements.length === 0
          ? "No two topics come in opposite order in two documents."
          : "What the map settles comes first in each list; elsewhere either order will do."}
      </p>
      {disagreements.map((one) => (
        <Pairs key={`${one.one.id} ${one.other.id}`} disagreement={one} />
      ))}
    </section>
  );
}

interface PairsProps {
  readonly disagreement: JudgedDisagreement;
}

function Pairs({ disagreement }: PairsProps) {
  const { one, other, reversals } = disagreement;
  const labels = new Map(
    documentSigns(useCurriculum()).map(({ document, label }) => [document, label]),
  );
  const [here, there] = [labels.get(one) ?? one.title, labels.get(other) ?? other.title];
  return (
    <details className="disagreement">
      <summary>
        {here} and {there}: {counted(reversals.length, "pair")}
      </summary>
      <ul>
        {reversals.map((reversal) => (
          <li key={`${reversal.first.id} ${reversal.second.id}`}>
            <Reversal reversal={reversal} here={here} there={there} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ReversalProps {
  readonly reversal: JudgedReversal;
  readonly here: string;
  readonly there: string;
}

function Reversal({ reversal, here, there }: ReversalProps) {
  const { first, second, verdict } = reversal;
  return (
    <>
      <p>
        {here} has <TopicButton topic={first} /> before <TopicButton topic={second} />, {there} the
        other way round.
      </p>
      {verdict && (
        <p className="quiet">The map has {verdict.title} first, because the other needs it.</p>
      )}
    </>
  );
}

/** Leaves the comparison for a topic. */
function TopicButton({ topic }: { readonly topic: Topic }) {
  const { select } = useActions();
  const choose = ({ currentTarget }: MouseEvent) =>
    keepingFocus(() => {
      currentTarget.closest("dialog")?.close();
      select(topic.id);
    }, topicHeadingId);
  return (
    <button type="button" className="text-link" onClick={choose}>
      {topic.title}
    </button>
  );
}
