import type { Week } from "../../core/scheduling/weeks.ts";
import { isInWeek } from "../../explorer/day-relations.ts";
import { useExplorerState, useWords } from "../explorer-context.tsx";
import { WeekItem } from "./WeekItem.tsx";

/** Every week with what is learnt in it, month by month. */
export function WeekList({ weeks }: { readonly weeks: readonly Week[] }) {
  const words = useWords();
  const today = useExplorerState((state) => state.clock.today);
  return (
    <section className="calendar-part" aria-labelledby="weeks-heading">
      <h3 id="weeks-heading">{words.calendar.weeks.title}</h3>
      {byMonth(weeks).map(({ month, weeks: ofMonth }) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h4 id={`month-${month}`} className="month">
            {words.month(`${month}-01`)}
          </h4>
          <ol>
            {ofMonth.map((week) => (
              <WeekItem key={week.monday} week={week} isNow={isInWeek(today, week.monday)} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

interface Month {
  /** Like `2027-03`. */
  readonly month: string;
  readonly weeks: Week[];
}

/** The weeks under the months of their Mondays. */
function byMonth(weeks: readonly Week[]): Month[] {
  const months: Month[] = [];
  for (const week of weeks) {
    const month = week.monday.slice(0, "2027-03".length);
    const last = months.at(-1);
    if (last?.month === month) last.weeks.push(week);
    else months.push({ month, weeks: [week] });
  }
  return months;
}
