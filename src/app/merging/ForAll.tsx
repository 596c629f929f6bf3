import { useRef, useState } from "react";
import { acceptable, acceptFrom, type Review, undone } from "../../explorer/merging/review.ts";
import { ScoreField } from "../authoring/ScoreField.tsx";
import { useMergingWords } from "./merging-words.ts";
import { nowMerging } from "./now-merging.ts";
import { review as goOn, saveDecisions, takeDecisions } from "./reviewing.ts";

const scores = [1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5];

/** What is done with many pairs at once: accepting from a score up, undoing, and files of decisions. */
export function ForAll({ review }: { readonly review: Review }) {
  const words = useMergingWords();
  const input = useRef<HTMLInputElement>(null);
  const [least, setLeast] = useState(0.9);
  const count = acceptable(review, least);
  const failed = (reason: unknown) => nowMerging.setState({ trouble: words.failed(`${reason}`) });
  return (
    <div className="merging-ways">
      <ScoreField
        label={words.from}
        className="merging-least"
        value={least}
        scores={scores}
        decimals={2}
        choose={setLeast}
      />
      <button
        type="button"
        className="button is-small"
        aria-disabled={count === 0}
        onClick={() => goOn((now) => acceptFrom(now, least))}
      >
        {words.acceptAll(count)}
      </button>
      <button
        type="button"
        className="button is-small"
        aria-disabled={review.past.length === 0}
        onClick={() => goOn(undone)}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className="button is-small"
        onClick={() => saveDecisions(review).catch(failed)}
      >
        {words.saveDecisions}
      </button>
      <button type="button" className="button is-small" onClick={() => input.current?.click()}>
        {words.takeDecisions}
      </button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        aria-label={words.takeDecisions}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) takeDecisions(file, words).catch(failed);
        }}
      />
    </div>
  );
}
