import type { OfWeekdays } from "../../core/scheduling/availability.ts";
import type { NeededPace } from "../../core/scheduling/deadline.ts";
import type { Schedule } from "../../core/scheduling/schedule.ts";
import { finishWords, neededText, weekVerdict } from "../../explorer/calendar-words.ts";
import type { CalendarAnswer } from "../../explorer/planner/questions.ts";
import { useActions, useWords } from "../explorer-context.tsx";
import { finishHeadingId, focusOn } from "../focus.ts";
import { Phrase } from "../text/Phrase.tsx";

/** The day one is there, and what it takes to be there by the day one wants. */
export function Finish({ answer: { schedule, pace } }: { readonly answer: CalendarAnswer }) {
  const { noDay, title } = useWords().calendar.finish;
  return (
    <section className="calendar-part" aria-labelledby={finishHeadingId}>
      <h3 id={finishHeadingId} tabIndex={-1}>
        {title}
      </h3>
      {schedule.kind === "schedule" ? (
        <FinishDay schedule={schedule} />
      ) : (
        <p className="quiet">{noDay}</p>
      )}
      {pace?.kind === "needed pace" && <Deadline pace={pace} />}
    </section>
  );
}

function FinishDay({ schedule: { finish, waiting } }: { readonly schedule: Schedule }) {
  const words = useWords();
  const { about, on, waiting: waitingText } = words.calendar.finish;
  const { day, range } = finishWords(words, finish);
  return (
    <>
      <p className="finish">
        <Phrase
          of={range ? about("{day}", "{range}") : on("{day}")}
          parts={{
            day: <b className="finish-day">{day}</b>,
            range: <span className="finish-range">{range}</span>,
          }}
        />
      </p>
      {waiting.length > 0 && <p className="quiet">{waitingText(waiting.length)}</p>}
    </>
  );
}

function Deadline({ pace }: { readonly pace: NeededPace }) {
  const words = useWords();
  const { pace: needed, enoughNow } = pace.figures.middle;
  return (
    <div className="deadline">
      <p>{neededText(words, pace)}</p>
      <p className="deadline-verdict">{weekVerdict(words, pace)}</p>
      {needed.kind === "pace" && !enoughNow && <WeekButton hours={needed.hours} />}
    </div>
  );
}

/** Makes the week as long as it has to be. The button goes with the answer to that; the focus goes at once. */
function WeekButton({ hours }: { readonly hours: OfWeekdays }) {
  const { setTimes } = useActions();
  const { makeWeekSo } = useWords().calendar.deadline;
  const press = () => {
    setTimes({ hours });
    focusOn(finishHeadingId);
  };
  return (
    <button type="button" className="button is-small" onClick={press}>
      {makeWeekSo}
    </button>
  );
}
