import { type MouseEvent, useId } from "react";
import type { Topic } from "../../core/model/curriculum.ts";
import {
  type JudgedDisagreement,
  type JudgedReversal,
  judgedDisagreements,
} from "../../explorer/document-comparison.ts";
import { documentSigns } from "../../scene/document-signs.ts";
import { useActions, useCurriculum, useWords } from "../explorer-context.tsx";
import { keepingFocus, topicHeadingId } from "../focus.ts";
import { Phrase } from "../text/Phrase.tsx";
import { Theirs } from "../text/Theirs.tsx";

/** Pairs of topics that two documents take in opposite order. */
export function Disagreements() {
  const title = useId();
  const texts = useWords().documents;
  const disagreements = judgedDisagreements(useCurriculum());
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{texts.disagreements}</h3>
      <p className="quiet">
        {disagreements.length === 0 ? texts.noDisagreement : texts.settledFirst}
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
  const { pairs } = useWords().documents;
  const labels = new Map(
    documentSigns(useCurriculum()).map(({ document, label }) => [document, label]),
  );
  const [here, there] = [labels.get(one) ?? one.title, labels.get(other) ?? other.title];
  return (
    <details className="disagreement">
      <summary>{pairs(here, there, reversals.length)}</summary>
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
  const texts = useWords().documents;
  return (
    <>
      <p>
        <Phrase
          of={texts.reversal}
          parts={{
            one: here,
            other: there,
            first: <TopicButton topic={first} />,
            second: <TopicButton topic={second} />,
          }}
        />
      </p>
      {verdict && <p className="quiet">{texts.verdict(verdict.title)}</p>}
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
      <Theirs>{topic.title}</Theirs>
    </button>
  );
}
