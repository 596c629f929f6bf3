import { type FormEvent, useState } from "react";
import { dateText, dateWithoutYear, isSameYear } from "../../explorer/date-words.ts";
import { endsTooEarly, type FreeDays, withDaysOff } from "../../explorer/times.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { keepingFocus } from "../focus.ts";
import { DateField } from "./DateField.tsx";

const headingId = "days-off-title";
const removeId = (index: number) => `days-off-remove-${index}`;

/** The days without study: a list to add to and to take from. */
export function DaysOff() {
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
        Days off
      </legend>
      <ul className="days-off">
        {daysOff.map((days, index) => (
          <li key={`${days.from} ${days.to}`}>
            {daysText(days)}
            <button
              type="button"
              id={removeId(index)}
              className="undo-button"
              aria-label={`Remove ${daysText(days)}`}
              onClick={() => remove(days, index)}
            >
              Remove
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
  const [advice, setAdvice] = useState("");
  const change = (part: Partial<FreeDays>) => {
    setDays({ ...days, ...part });
    setAdvice("");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (days.from === "") setAdvice("Say which day is the first one off.");
    else if (endsTooEarly(days)) setAdvice("The last day is before the first. Change one of them.");
    else {
      add(days);
      setDays(none);
    }
  };
  return (
    <form className="days-off-form" noValidate onSubmit={submit}>
      <DateField label="From" value={days.from} change={(from) => change({ from })} />
      <DateField label="To" value={days.to} change={(to) => change({ to })} />
      <button type="submit" className="button is-small">
        Add
      </button>
      {advice !== "" && (
        <p className="times-trouble" role="alert">
          {advice}
        </p>
      )}
    </form>
  );
}

function daysText({ from, to }: FreeDays): string {
  if (to === "" || to === from) return dateText(from);
  const first = isSameYear(from, to) ? dateWithoutYear(from) : dateText(from);
  return `${first} to ${dateText(to)}`;
}
