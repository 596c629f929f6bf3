import { totalHours } from "../../core/model/hours.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import type { Schedule } from "../../core/scheduling/schedule.ts";
import { finishWords } from "../../explorer/calendar-words.ts";
import type { ExplorerState } from "../../explorer/state.ts";
import { takenPlanOf } from "../../explorer/taking/taken-plan-of.ts";
import type { TakenPlan } from "../../formats/export/taken-plan.ts";
import type { Words } from "../../language/english.ts";
import { PaperSteps } from "./PaperSteps.tsx";
import { PaperWeeks } from "./PaperWeeks.tsx";

/** The way as a page for paper: its weeks while the calendar is shown, else its steps; nothing without a way. */
export function PaperPage({ state }: { readonly state: ExplorerState }) {
  const plan = takenPlanOf(state, state.wayTab === "calendar");
  if (!plan) return null;
  const { calendar, curriculum, title } = plan;
  const { words } = state;
  return (
    <article className="paper">
      <header className="paper-head">
        <p>{curriculum.title}</p>
        <h1>{title}</h1>
        <p>
          {lengthOf(words, plan)} {calendar && finishOf(words, calendar.schedule.finish)}
        </p>
      </header>
      {calendar ? (
        <PaperWeeks words={words} plan={{ ...plan, calendar }} />
      ) : (
        <PaperSteps words={words} plan={plan} />
      )}
      <footer className="paper-foot">
        <p>{words.takeAway.asOf(words.day(state.clock.today))}</p>
      </footer>
    </article>
  );
}

function lengthOf({ takeAway, units }: Words, { curriculum, steps }: TakenPlan): string {
  const topics = topicsOf(
    curriculum,
    steps.map(({ topic }) => topic),
  );
  return takeAway.length(units.steps(steps.length), units.spokenHours(totalHours(topics)));
}

function finishOf(words: Words, finish: Schedule["finish"]): string {
  const { day, range } = finishWords(words, finish);
  const { finishedAbout, finishedOn } = words.takeAway;
  return range ? finishedAbout(day, range) : finishedOn(day);
}
