import { useState } from "react";
import { hoursInWords } from "../../explorer/calendar-words.ts";
import type { Trouble } from "../../explorer/obstacle-words.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { DateField } from "./DateField.tsx";
import { DaysOff } from "./DaysOff.tsx";
import { HabitBoxes } from "./HabitBoxes.tsx";
import { HoursFields } from "./HoursFields.tsx";

/** When a person has time. Folded away while there is nothing in it that must be changed. */
export function TimesForm({ trouble }: { readonly trouble: Trouble | undefined }) {
  const [isOpen, setIsOpen] = useState(false);
  const { hours, start, by } = useExplorerState((state) => state.times);
  const { setTimes } = useActions();
  const words = useWords();
  const texts = words.calendar.times;
  const messageAt = (place: Trouble["place"]) =>
    trouble?.place === place && <p className="times-trouble">{trouble.message}</p>;
  return (
    <details
      className="times"
      open={isOpen || trouble !== undefined}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{texts.title}</h3>
        <span className="times-total">{texts.total(hoursInWords(words, minutesOf(hours)))}</span>
      </summary>
      <div className="times-parts">
        <HoursFields />
        {messageAt("hours")}
        <div className="times-dates">
          <DateField
            label={texts.start}
            hint={texts.startHint}
            value={start}
            change={(day) => setTimes({ start: day })}
          />
          <DateField
            label={texts.by}
            hint={texts.byHint}
            value={by}
            change={(day) => setTimes({ by: day })}
          />
        </div>
        {messageAt("dates")}
        <DaysOff />
        {messageAt("daysOff")}
        <HabitBoxes />
        {messageAt("habits")}
      </div>
    </details>
  );
}

function minutesOf(hours: readonly number[]): number {
  return hours.reduce((sum, count) => sum + Math.round(count * 60), 0);
}
