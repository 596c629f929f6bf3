import { useState } from "react";
import { withHoursOn } from "../../explorer/times.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const adviceId = "hours-advice";

/** The hours on each weekday. */
export function HoursFields() {
  const hours = useExplorerState((state) => state.times.hours);
  const { setTimes } = useActions();
  const [wrong, setWrong] = useState<ReadonlySet<number>>(new Set());
  const change = (weekday: number, count: number | undefined) => {
    const others = [...wrong].filter((other) => other !== weekday);
    setWrong(new Set(count === undefined ? [...others, weekday] : others));
    if (count !== undefined) setTimes({ hours: withHoursOn(hours, weekday, count) });
  };
  return (
    <fieldset>
      <legend>Hours on each day of the week</legend>
      <div className="hours">
        {weekdays.map((name, weekday) => (
          <HoursField
            key={name}
            name={name}
            hours={hours[weekday] ?? 0}
            isWrong={wrong.has(weekday)}
            change={(count) => change(weekday, count)}
          />
        ))}
      </div>
      {wrong.size > 0 && (
        <p id={adviceId} className="times-trouble" role="alert">
          A day has from 0 to 24 hours.
        </p>
      )}
    </fieldset>
  );
}

interface FieldProps {
  readonly name: string;
  readonly hours: number;
  readonly isWrong: boolean;
  /** Called with the hours, or with nothing when what stands in the field is none. */
  readonly change: (hours: number | undefined) => void;
}

function HoursField({ name, hours, isWrong, change }: FieldProps) {
  /** What is being typed, as long as it may differ from the hours that it means. */
  const [draft, setDraft] = useState<string>();
  return (
    <label className="hours-field">
      <span>{name.slice(0, 3)}</span>
      <input
        type="number"
        className="field"
        aria-label={`${name}, hours`}
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
