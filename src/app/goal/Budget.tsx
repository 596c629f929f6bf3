import { useId, useState } from "react";
import { topicsById } from "../../core/model/topic-lookup.ts";
import { fittingText } from "../../explorer/fitting-text.ts";
import { nextBeyond } from "../../explorer/route/next-beyond.ts";
import { fittingOf, type Way } from "../../explorer/way.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { BudgetSlider } from "../route/BudgetSlider.tsx";
import { Phrase } from "../text/Phrase.tsx";
import { useSpoken } from "../use-spoken.ts";

/** The hours that there are, and how much of the way they will do for. */
export function Budget({ way }: { readonly way: Way }) {
  const within = useExplorerState((state) => state.wishes.within);
  const fitting = useExplorerState(fittingOf);
  const words = useWords();
  const topics = topicsById(useCurriculum());
  const { wish } = useActions();
  /** What was typed since the field took the focus, which may be more than a number. */
  const [typed, setTyped] = useState<string>();
  const fits = way.steps.filter(({ topic }) => fitting?.answer.topics.has(topic)).length;
  const sentence = fitting && fittingText(words, fits, way.steps.length, fitting.answer);
  const beyond = fitting && nextBeyond(way, fitting.answer);
  const next = beyond && topics.get(beyond.topic)?.title;
  const [answerId, fieldId] = [useId(), useId()];
  useSpoken(typed === undefined ? undefined : sentence);
  const field = (
    <input
      id={fieldId}
      type="number"
      className="field"
      inputMode="decimal"
      min={0}
      step="any"
      value={typed ?? within ?? ""}
      aria-describedby={answerId}
      onChange={({ target }) => {
        setTyped(target.value);
        wish({ within: hoursIn(target.value) });
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
  return (
    <div className="budget">
      <label className="budget-field" htmlFor={fieldId}>
        <Phrase of={words.goal.iHave} parts={{ hours: field }} />
      </label>
      <BudgetSlider way={way} />
      <p id={answerId} className="budget-answer">
        {sentence && `${sentence}.`}
        {next && ` ${words.goal.nextBeyond(next)}`}
      </p>
    </div>
  );
}

/** The hours that a text says; no end to them where it says none. */
function hoursIn(text: string): number | undefined {
  const hours = Number(text);
  return text === "" || !Number.isFinite(hours) || hours < 0 ? undefined : hours;
}
