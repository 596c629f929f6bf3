import { useState } from "react";
import { hoursInWords, type Trouble } from "../../explorer/calendar-words.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { DateField } from "./DateField.tsx";
import { DaysOff } from "./DaysOff.tsx";
import { HabitBoxes } from "./HabitBoxes.tsx";
import { HoursFields } from "./HoursFields.tsx";

/** When a person has time. Folded away while there is nothing in it that must be changed. */
export function TimesForm({ trouble }: { readonly trouble: Trouble | undefined }) {
  const [isOpen, setIsOpen] = useState(false);
  const { hours, start, by } = useExplorerState((state) => state.times);
  const { setTimes } = useActions();
  const messageAt = (place: Trouble["place"]) =>
    trouble?.place === place && <p className="times-trouble">{trouble.message}</p>;
  return (
    <details
      className="times"
      open={isOpen || trouble !== undefined}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>When I have time</h3>
        <span className="times-total">{hoursInWords(minutesOf(hours))} a week</span>
      </summary>
      <div className="times-parts">
        <HoursFields />
        {messageAt("hours")}
        <div className="times-dates">
          <DateField
            label="Start"
            hint="empty: today"
            value={start}
            change={(day) => setTimes({ start: day })}
          />
          <DateField
            label="Finish by"
            hint="optional"
            value={by}
            change={(day) => setTimes({ by: day })}
          />
        </div>
        {messageAt("dates")}
        <DaysOff />
        {messageAt("days off")}
        <HabitBoxes />
        {messageAt("habits")}
      </div>
    </details>
  );
}

function minutesOf(hours: readonly number[]): number {
  return hours.reduce((sum, count) => sum + Math.round(count * 60), 0);
}
