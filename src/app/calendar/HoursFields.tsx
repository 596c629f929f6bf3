import { useState } from "react";
import { withHoursOn } from "../../explorer/times.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";

const adviceId = "hours-advice";

/** The hours on each weekday. */
export function HoursFields() {
  const hours = useExplorerState((state) => state.times.hours);
  const { setTimes } = useActions();
  const { times } = useWords().calendar;
  const [wrong, setWrong] = useState<ReadonlySet<number>>(new Set());
  const change = (weekday: number, count: number | undefined) => {
    const others = [...wrong].filter((other) => other !== weekday);
    setWrong(new Set(count === undefined ? [...others, weekday] : others));
    if (count !== undefined) setTimes({ hours: withHoursOn(hours, weekday, count) });
  };
  return (
    <fieldset>
      <legend>{times.hours}</legend>
      <div className="hours">
        {hours.map((count, weekday) => (
          <HoursField
            // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its place in the week
            key={weekday}
            weekday={weekday}
            hours={count}
            isWrong={wrong.has(weekday)}
            change={(now) => change(weekday, now)}
          />
        ))}
      </div>
      {wrong.size > 0 && (
        <p id={adviceId} className="times-trouble" role="alert">
          {times.hoursOfADay}
        </p>
      )}
    </fieldset>
  );
}

interface FieldProps {
  /** Monday is 0. */
  readonly weekday: number;
  readonly hours: number;
  readonly isWrong: boolean;
  /** Called with the hours, or with nothing when what stands in the field is none. */
  readonly change: (hours: number | undefined) => void;
}

function HoursField({ weekday, hours, isWrong, change }: FieldProps) {
  const words = useWords();
  /** What is being typed, as long as it may differ from the hours that it means. */
  const [draft, setDraft] = useState<string>();
  return (
    <label className="hours-field">
      <span>{words.weekday(weekday, "short")}</span>
      <input
        type="number"
        className="field"
        aria-label={words.calendar.times.hoursOn(words.weekday(weekday, "long"))}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? adviceId : undefined}
        min={0}
        max={24}
        step={0.5}
        inputMode="decimal"
        value={draft ?? Math.round(hours * 100) / 100}
        onChange={({ currentTarget: { value, validity } }) => {
          setDraft(value);
          change(validity.badInput ? undefined : hoursIn(value));
        }}
        // Scrolling over the field must not change it.
        onWheel={({ currentTarget }) => currentTarget.blur()}
        onBlur={() => !isWrong && setDraft(undefined)}
      />
    </label>
  );
}

/** The hours of a day that a text means; an empty one means none. */
function hoursIn(text: string): number | undefined {
  const hours = Number(text);
  return hours >= 0 && hours <= 24 ? hours : undefined;
}
