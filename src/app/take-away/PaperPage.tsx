import { counted } from "../../core/model/counted.ts";
import { totalHours } from "../../core/model/hours.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import { finishWords } from "../../explorer/calendar-words.ts";
import { dateText } from "../../explorer/date-words.ts";
import type { ExplorerState } from "../../explorer/state.ts";
import { takenPlanOf } from "../../explorer/taking/taken-plan-of.ts";
import { spokenHours } from "../../explorer/words.ts";
import type { TakenPlan } from "../../formats/export/taken-plan.ts";
import { PaperSteps } from "./PaperSteps.tsx";
import { PaperWeeks } from "./PaperWeeks.tsx";

/** The way as a page for paper: its weeks while the calendar is shown, else its steps; nothing without a way. */
export function PaperPage({ state }: { readonly state: ExplorerState }) {
  const plan = takenPlanOf(state, state.wayTab === "calendar");
  if (!plan) return null;
  const { calendar, curriculum, title } = plan;
  return (
    <article className="paper">
      <header className="paper-head">
        <p>{curriculum.title}</p>
        <h1>{title}</h1>
        <p>
          {lengthOf(plan)} {calendar && finishOf(calendar.schedule.finish)}
        </p>
      </header>
      {calendar ? <PaperWeeks plan={{ ...plan, calendar }} /> : <PaperSteps plan={plan} />}
      <footer className="paper-foot">
        <p>As of {dateText(state.clock.today)}.</p>
      </footer>
    </article>
  );
}

function lengthOf({ curriculum, steps }: TakenPlan): string {
  const topics = topicsOf(
    curriculum,
    steps.map(({ topic }) => topic),
  );
  return `${counted(steps.length, "step")}, ${spokenHours(totalHours(topics))}.`;
}

function finishOf(finish: Parameters<typeof finishWords>[0]): string {
  const { day, range } = finishWords(finish);
  return range ? `Finished about ${day}; ${range}.` : `Finished on ${day}.`;
}
