import type { KeyboardEvent } from "react";
import type { ComparedSource, ComparedTopic } from "../../explorer/merging/comparison.ts";
import { isWithinOne, type ReviewedPair, type Verdict } from "../../explorer/merging/review.ts";
import { useWords } from "../explorer-context.tsx";
import { useMergingWords } from "./merging-words.ts";

interface Props {
  readonly id: string;
  readonly pair: ReviewedPair;
  readonly sources: readonly ComparedSource[];
  readonly settle: (verdict: Verdict) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Two topics side by side with what stands around each, and the buttons that decide on them. */
export function PairItem({ id, pair, sources, settle, onKeyDown }: Props) {
  const words = useMergingWords();
  const { number, list } = useWords();
  const { one, other, score, reason, verdict, others } = pair;
  const toggle = (chosen: Verdict) => settle(verdict === chosen ? "open" : chosen);
  return (
    <li id={id} tabIndex={-1} className="merging-pair" onKeyDown={onKeyDown}>
      <div className="merging-topics">
        <Side topic={one} source={sources[one.source]} />
        <Side topic={other} source={sources[other.source]} />
      </div>
      <p className="quiet">
        {score === undefined ? (
          words.byHand
        ) : (
          <>
            <span className="chip">{words.likeness(number(score, 2))}</span>{" "}
            <span lang="en">{reason}</span>
          </>
        )}
      </p>
      {others.length > 0 && verdict !== "different" && (
        <p className={isWithinOne(pair) ? "merging-others is-alarming" : "merging-others quiet"}>
          {words.others(
            list(others.map(({ title, source }) => `${title} (${sources[source]?.title})`)),
          )}{" "}
          {isWithinOne(pair) && words.withinOne}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would take the grid of the list apart */}
      <div className="merging-verdicts" role="group" aria-label={`${one.title} – ${other.title}`}>
        {(["same", "different"] as const).map((chosen) => (
          <button
            key={chosen}
            type="button"
            className="button is-small"
            aria-pressed={verdict === chosen}
            onClick={() => toggle(chosen)}
          >
            {words[chosen]}
          </button>
        ))}
      </div>
    </li>
  );
}

/** So many places are told of a topic. */
const most = 3;

interface SideProps {
  readonly topic: ComparedTopic;
  readonly source: ComparedSource | undefined;
}

function Side({ topic, source }: SideProps) {
  const words = useMergingWords();
  const { title, area, passages } = topic;
  return (
    <div className="merging-topic">
      <b>{title}</b>
      <p className="quiet">
        <cite>{source?.title}</cite>
        {area !== "" && ` · ${words.area(area)}`}
      </p>
      {passages.slice(0, most).map((passage) => (
        <p key={passage} className="quiet">
          {passage}
        </p>
      ))}
      {passages.length > most && (
        <p className="quiet">{words.morePassages(passages.length - most)}</p>
      )}
    </div>
  );
}
