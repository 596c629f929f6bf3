import { counted } from "../../core/model/counted.ts";
import type { OfWeekdays } from "../../core/scheduling/availability.ts";
import type { NeededPace } from "../../core/scheduling/deadline.ts";
import type { Schedule } from "../../core/scheduling/schedule.ts";
import { finishWords, neededText, weekVerdict } from "../../explorer/calendar-words.ts";
import type { CalendarAnswer } from "../../explorer/planner/questions.ts";
import { useActions } from "../explorer-context.tsx";
import { finishHeadingId, focusOn } from "../focus.ts";

/** The day one is there, and what it takes to be there by the day one wants. */
export function Finish({ answer: { schedule, pace } }: { readonly answer: CalendarAnswer }) {
  return (
    <section className="calendar-part" aria-labelledby={finishHeadingId}>
      <h3 id={finishHeadingId} tabIndex={-1}>
        Finish
      </h3>
      {schedule.kind === "schedule" ? (
        <FinishDay schedule={schedule} />
      ) : (
        <p className="quiet">
          No day can be named yet. Below, in “When I have time”, stands what to change.
        </p>
      )}
      {pace?.kind === "needed pace" && <Deadline pace={pace} />}
    </section>
  );
}

function FinishDay({ schedule: { finish, waiting } }: { readonly schedule: Schedule }) {
  const { day, range } = finishWords(finish);
  return (
    <>
      <p className="finish">
        You finish {range ? "about" : "on"} <b className="finish-day">{day}</b>
        {range && (
          <>
            ; <span className="finish-range">{range}</span>
          </>
        )}
        .
      </p>
      {waiting.length > 0 && (
        <p className="quiet">
          {counted(waiting.length, "review")} would find no time in it. More hours a week would
          help.
        </p>
      )}
    </>
  );
}

function Deadline({ pace }: { readonly pace: NeededPace }) {
  const { pace: needed, enoughNow } = pace.figures.middle;
  return (
    <div className="deadline">
      <p>{neededText(pace)}</p>
      <p className="deadline-verdict">{weekVerdict(pace)}</p>
      {needed.kind === "pace" && !enoughNow && <WeekButton hours={needed.hours} />}
    </div>
  );
}

/** Makes the week as long as it has to be. The button goes with the answer to that; the focus goes at once. */
function WeekButton({ hours }: { readonly hours: OfWeekdays }) {
  const { setTimes } = useActions();
  const press = () => {
    setTimes({ hours });
    focusOn(finishHeadingId);
  };
  return (
    <button type="button" className="button is-small" onClick={press}>
      Make my week so
    </button>
  );
}
