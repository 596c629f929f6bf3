import { troubleIn } from "../../explorer/obstacle-words.ts";
import { useWords } from "../explorer-context.tsx";
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
  const words = useWords();
  const { beingLaidOut, nothingLeft } = words.calendar;
  const asked = useCalendar();
  useSpokenOutcome(asked);
  const answer = asked?.answer;
  const made = answer?.schedule.kind === "schedule" ? answer.schedule : undefined;
  if (answer && asked.question.steps.length === 0) {
    return <p className="quiet calendar">{nothingLeft}</p>;
  }
  return (
    <div className="calendar">
      {!answer && <p className="quiet calendar-wait">{beingLaidOut}</p>}
      {made && <DayCard blocks={made.blocks} />}
      {answer?.lag && <LagNote lag={answer.lag} />}
      {answer && <Finish answer={answer} />}
      <TimesForm trouble={asked && troubleIn(words, asked)} />
      {made && <TakeAway />}
      {answer && answer.weeks.length > 0 && <WeekList weeks={answer.weeks} />}
    </div>
  );
}
