import { type KeyboardEvent, useState } from "react";
import {
  decide,
  type Review,
  type ReviewedPair,
  type Verdict,
} from "../../explorer/merging/review.ts";
import { focusOn, keepingFocus } from "../focus.ts";
import { tabId } from "../shell/Tabs.tsx";
import { useMergingWords } from "./merging-words.ts";
import { nowMerging } from "./now-merging.ts";
import { PairItem } from "./PairItem.tsx";
import { review as goOn } from "./reviewing.ts";

/** So many are shown at first, and more each time they are asked for. */
const page = 50;

const keys: Readonly<Record<string, Verdict>> = { s: "same", d: "different", u: "open" };

interface Props {
  readonly review: Review;
  readonly pairs: readonly ReviewedPair[];
  readonly shown: Verdict;
}

/** Pairs with one verdict. A pair that gets another goes, and the next takes its place and the focus. */
export function PairList({ review, pairs, shown }: Props) {
  const words = useMergingWords();
  const [most, setMost] = useState(page);
  const some = pairs.slice(0, most);
  const hidden = pairs.length - some.length;

  function settle(pair: ReviewedPair, verdict: Verdict) {
    const { one, other } = pair;
    const next = decide(review, one.handle, other.handle, verdict);
    if ("conflict" in next) {
      const [first, second] = [next.conflict.one, next.conflict.other].map(
        (handle) => review.topics.get(handle)?.title ?? handle,
      );
      nowMerging.setState({ trouble: words.conflict(first ?? "", second ?? "") });
      return;
    }
    const position = some.indexOf(pair);
    const heirs = [some[position + 1], some[position - 1]].flatMap((heir) =>
      heir ? pairId(heir) : [],
    );
    keepingFocus(() => goOn(() => next), ...heirs, tabId("merging", shown));
  }

  function onKeyDown(event: KeyboardEvent, pair: ReviewedPair) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const verdict = keys[event.key.toLowerCase()];
    const along = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (verdict === undefined && along === 0) return;
    event.preventDefault();
    // The page behind takes letters, too.
    event.stopPropagation();
    if (verdict !== undefined && verdict !== pair.verdict) settle(pair, verdict);
    const next = some[some.indexOf(pair) + along];
    if (along !== 0 && next) focusOn(pairId(next));
  }

  if (pairs.length === 0) return <p className="quiet merging-none">{words.noneOf[shown]}</p>;
  return (
    <>
      <p className="quiet merging-keys">{words.keys}</p>
      <ul className="merging-pairs">
        {some.map((pair) => (
          <PairItem
            key={pairId(pair)}
            id={pairId(pair)}
            pair={pair}
            sources={review.comparison.sources}
            settle={(verdict) => settle(pair, verdict)}
            onKeyDown={(event) => onKeyDown(event, pair)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setMost(most + page)}>
          {words.more(Math.min(page, hidden))}
        </button>
      )}
    </>
  );
}

const pairId = ({ one, other }: ReviewedPair): string => `merging-${one.handle}=${other.handle}`;
