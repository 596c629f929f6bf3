import { minutesText } from "../../core/model/hours.ts";
import { hoursInWords } from "../../explorer/calendar-words.ts";
import { dateText } from "../../explorer/date-words.ts";
import { habitTitles } from "../../formats/export/block-words.ts";
import { type DatedPlan, takenSteps } from "../../formats/export/taken-plan.ts";
import { type WeekEntry, weekEntries } from "../../formats/export/week-entries.ts";
import { PaperDetails, PaperItem } from "./PaperItem.tsx";

/** Every week with what is done in it, a box to tick before each; why and from what where a topic comes up first. */
export function PaperWeeks({ plan }: { readonly plan: DatedPlan }) {
  const steps = takenSteps(plan);
  const explained = new Set<string>();
  return weekEntries(plan).map(({ week, entries }) => (
    <section key={week.monday} className="paper-part paper-week">
      <h2>
        Week of {dateText(week.monday)}
        <span>{week.minutes === 0 ? "free" : hoursInWords(week.minutes)}</span>
      </h2>
      <ol>
        {entries.map((entry) => {
          const step = entry.kind === "study" ? steps.get(entry.topic.id) : undefined;
          const isNew = step !== undefined && !explained.has(step.topic.id);
          if (isNew) explained.add(step.topic.id);
          return (
            <PaperItem
              key={keyOf(entry)}
              title={titleOf(entry)}
              length={minutesText(entry.minutes)}
            >
              {isNew && <PaperDetails step={step} />}
            </PaperItem>
          );
        })}
      </ol>
    </section>
  ));
}

function titleOf(entry: WeekEntry): string {
  if (entry.kind === "habit") return habitTitles[entry.habit];
  if (entry.kind === "review") return `Review: ${entry.topic.title}`;
  return entry.isFinished ? entry.topic.title : `${entry.topic.title}, to be continued`;
}

function keyOf(entry: WeekEntry): string {
  return `${entry.kind} ${entry.kind === "habit" ? entry.habit : entry.topic.id}`;
}
