import { hoursInWords } from "../../explorer/calendar-words.ts";
import { type DatedPlan, takenSteps } from "../../formats/export/taken-plan.ts";
import { type WeekEntry, weekEntries } from "../../formats/export/week-entries.ts";
import type { Words } from "../../language/english.ts";
import { PaperDetails, PaperItem } from "./PaperItem.tsx";

interface Props {
  readonly words: Words;
  readonly plan: DatedPlan;
}

/** Every week with what is done in it, a box to tick before each; why and from what where a topic comes up first. */
export function PaperWeeks({ words, plan }: Props) {
  const { calendar, day, takeAway, units } = words;
  const steps = takenSteps(words, plan);
  const explained = new Set<string>();
  return weekEntries(plan).map(({ week, entries }) => (
    <section key={week.monday} className="paper-part paper-week">
      <h2>
        {takeAway.weekOf(day(week.monday))}
        <span>{week.minutes === 0 ? calendar.weeks.free : hoursInWords(words, week.minutes)}</span>
      </h2>
      <ol>
        {entries.map((entry) => {
          const step = entry.kind === "study" ? steps.get(entry.topic.id) : undefined;
          const isNew = step !== undefined && !explained.has(step.topic.id);
          if (isNew) explained.add(step.topic.id);
          return (
            <PaperItem
              key={keyOf(entry)}
              title={titleOf(words, entry)}
              length={units.minutes(entry.minutes)}
            >
              {isNew && <PaperDetails words={words} step={step} />}
            </PaperItem>
          );
        })}
      </ol>
    </section>
  ));
}

function titleOf({ calendar: { blocks }, takeAway }: Words, entry: WeekEntry): string {
  if (entry.kind === "habit") return blocks.habits[entry.habit];
  const { title } = entry.topic;
  if (entry.kind === "review") return blocks.review(title);
  return entry.isFinished ? title : takeAway.toBeContinued(title);
}

function keyOf(entry: WeekEntry): string {
  return `${entry.kind} ${entry.kind === "habit" ? entry.habit : entry.topic.id}`;
}
