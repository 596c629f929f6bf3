import { type FormEvent, useState } from "react";
import { isSameYear } from "../../explorer/day-relations.ts";
import { endsTooEarly, type FreeDays, withDaysOff } from "../../explorer/times.ts";
import type { Words } from "../../language/english.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { keepingFocus } from "../focus.ts";
import { DateField } from "./DateField.tsx";

const headingId = "days-off-title";
const removeId = (index: number) => `days-off-remove-${index}`;

/** The days without study: a list to add to and to take from. */
export function DaysOff() {
  const words = useWords();
  const { remove: removeText, removeDays, title } = words.calendar.daysOff;
  const daysOff = useExplorerState((state) => state.times.daysOff);
  const { setTimes } = useActions();
  const remove = (days: FreeDays, index: number) =>
    keepingFocus(
      () => setTimes({ daysOff: daysOff.filter((other) => other !== days) }),
      removeId(index),
      headingId,
    );
  return (
    <fieldset>
      <legend id={headingId} tabIndex={-1}>
        {title}
      </legend>
      <ul className="days-off">
        {daysOff.map((days, index) => (
          <li key={`${days.from} ${days.to}`}>
            {daysText(words, days)}
            <button
              type="button"
              id={removeId(index)}
              className="undo-button"
              aria-label={removeDays(daysText(words, days))}
              onClick={() => remove(days, index)}
            >
              {removeText}
            </button>
          </li>
        ))}
      </ul>
      <NewDaysOff add={(days) => setTimes({ daysOff: withDaysOff(daysOff, days) })} />
    </fieldset>
  );
}

const none: FreeDays = { from: "", to: "" };

/** Two dates to be added; a single day needs only the first. */
function NewDaysOff({ add }: { readonly add: (days: FreeDays) => void }) {
  const [days, setDays] = useState(none);
  const [advice, setAdvice] = useState<"noFirstDay" | "endsEarly">();
  const texts = useWords().calendar.daysOff;
  const change = (part: Partial<FreeDays>) => {
    setDays({ ...days, ...part });
    setAdvice(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (days.from === "") setAdvice("noFirstDay");
    else if (endsTooEarly(days)) setAdvice("endsEarly");
    else {
      add(days);
      setDays(none);
    }
  };
  return (
    <form className="days-off-form" noValidate onSubmit={submit}>
      <DateField label={texts.from} value={days.from} change={(from) => change({ from })} />
      <DateField label={texts.to} value={days.to} change={(to) => change({ to })} />
      <button type="submit" className="button is-small">
        {texts.add}
      </button>
      {advice !== undefined && (
        <p className="times-trouble" role="alert">
          {texts[advice]}
        </p>
      )}
    </form>
  );
}

function daysText({ calendar, day, dayOfYear }: Words, { from, to }: FreeDays): string {
  if (to === "" || to === from) return day(from);
  const first = isSameYear(from, to) ? dayOfYear(from) : day(from);
  return calendar.daysOff.range(first, day(to));
}
