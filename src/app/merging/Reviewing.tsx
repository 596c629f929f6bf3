import { useId, useState } from "react";
import type { Review, Verdict } from "../../explorer/merging/review.ts";
import { reviewedPairs, verdictCounts, verdicts } from "../../explorer/merging/review.ts";
import { useExplorer, useWords } from "../explorer-context.tsx";
import { panelId, Tabs, tabId } from "../shell/Tabs.tsx";
import { dismissMerger } from "./ask-merger.ts";
import { gatherAgain } from "./begin-merging.ts";
import { ForAll } from "./ForAll.tsx";
import { joinDocuments } from "./join-documents.ts";
import { useMergingWords } from "./merging-words.ts";
import { nothingMerged, nowMerging } from "./now-merging.ts";
import { PairList } from "./PairList.tsx";
import { Trouble } from "./Trouble.tsx";

/** The pairs of topics that may be the same, each to be decided. */
export function Reviewing({ review }: { readonly review: Review }) {
  const words = useMergingWords();
  const [shown, show] = useState<Verdict>("open");
  const counts = verdictCounts(review);
  const { sources } = review.comparison;
  const topics = sources.reduce((sum, source) => sum + source.topics, 0);
  const tabs = verdicts.map((name) => ({ name, title: words.tabs[name](counts[name]) }));
  const pairs = reviewedPairs(review);
  return (
    <>
      <div className="merging-head">
        <p role="status">
          {words.summary(sources.length, topics)}{" "}
          <b>{pairs.length === 0 ? words.none : words.left(counts.open)}</b>
        </p>
        <div className="merging-ways">
          <button
            type="button"
            className="button is-small"
            onClick={() => nowMerging.setState(gatherAgain)}
          >
            {words.change}
          </button>
          <button type="button" className="button is-small" onClick={startOver}>
            {words.startOver}
          </button>
        </div>
      </div>
      <ForAll review={review} />
      <Trouble />
      <Tabs label={words.shown} group="merging" tabs={tabs} shown={shown} show={show} />
      <div role="tabpanel" id={panelId("merging", shown)} aria-labelledby={tabId("merging", shown)}>
        <PairList
          key={shown}
          review={review}
          pairs={pairs.filter(({ verdict }) => verdict === shown)}
          shown={shown}
        />
      </div>
      <Join review={review} />
    </>
  );
}

function startOver() {
  dismissMerger();
  nowMerging.setState(({ own }) => ({ ...nothingMerged, own, isOwnIn: own !== undefined }));
}

/** What the merged curriculum is called, and the button that makes it. */
function Join({ review }: { readonly review: Review }) {
  const words = useMergingWords();
  const { list } = useWords();
  const explorer = useExplorer();
  const sources = list(review.comparison.sources.map((source) => source.title));
  const [title, setTitle] = useState(sources);
  const field = useId();
  return (
    <form
      className="merging-end"
      onSubmit={(event) => {
        event.preventDefault();
        joinDocuments(explorer, review, title.trim() || sources);
      }}
    >
      <p className="quiet">{words.stayApart(verdictCounts(review).open)}</p>
      <label htmlFor={field}>{words.mergedTitle}</label>
      <input
        id={field}
        className="field"
        value={title}
        maxLength={300}
        onChange={({ target }) => setTitle(target.value)}
      />
      <button type="submit" className="button is-primary">
        {words.merge}
      </button>
    </form>
  );
}
