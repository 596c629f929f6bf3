import { troubleIn } from "../../explorer/calendar-words.ts";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { DayCard } from "./DayCard.tsx";
import { Finish } from "./Finish.tsx";
import { LagNote } from "./LagNote.tsx";
import { TimesForm } from "./TimesForm.tsx";
import { useCalendar } from "./use-calendar.ts";
import { useSpokenOutcome } from "./use-spoken-outcome.ts";
import { WeekList } from "./WeekList.tsx";

/** When the way is learnt: today, the finish, the times a person has, and every week. */
export function CalendarPanel() {
  const asked = useCalendar();
  useSpokenOutcome(asked);
  const answer = asked?.answer;
  const made = answer?.schedule.kind === "schedule" ? answer.schedule : undefined;
  if (answer && asked.question.steps.length === 0) {
    return <p className="quiet calendar">Nothing is left to put into a calendar.</p>;
  }
  return (
    <div className="calendar">
      {!answer && <p className="quiet calendar-wait">The calendar is being laid out …</p>}
      {made && <DayCard blocks={made.blocks} />}
      {answer?.lag && <LagNote lag={answer.lag} />}
      {answer && <Finish answer={answer} />}
      <TimesForm trouble={answer && troubleIn(answer, asked.question.times)} />
      {made && <TakeAway />}
      {answer && answer.weeks.length > 0 && <WeekList weeks={answer.weeks} />}
    </div>
  );
}
