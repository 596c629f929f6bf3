import type { ReactNode } from "react";
import type { Block } from "../../core/scheduling/blocks.ts";
import { isTicked } from "../../explorer/diary/diary.ts";
import { useExplorerState, useKnowledge, useWords } from "../explorer-context.tsx";
import { DayBlock } from "./DayBlock.tsx";

/** What to do today, to be ticked off, and once that is nothing more, what comes next. */
export function DayCard({ blocks }: { readonly blocks: readonly Block[] }) {
  const today = useExplorerState((state) => state.clock.today);
  const diary = useExplorerState((state) => state.times.done);
  const { known } = useKnowledge();
  const { doneForToday, nothingToday } = useWords().calendar.day;
  const isDone = (block: Block) =>
    isTicked(diary, block) || (block.kind === "study" && known.has(block.topic));
  const ofToday = blocks.filter(({ day }) => day === today);
  const next = blocks.find((block) => block.day > today && !isDone(block))?.day;
  const isFree = ofToday.every(isDone);
  return (
    <div className="day-card">
      <Day which="today" day={today} blocks={ofToday}>
        {ofToday.map((block) => (
          <DayBlock key={blockKey(block)} block={block} isDone={isDone(block)} />
        ))}
      </Day>
      {isFree && <p className="day-rest">{ofToday.length > 0 ? doneForToday : nothingToday}</p>}
      {isFree && next !== undefined && <NextDay day={next} blocks={blocks} />}
    </div>
  );
}

/** The next day with something to do, nothing of which can be ticked off yet. */
function NextDay({ day, blocks }: { readonly day: string; readonly blocks: readonly Block[] }) {
  const ofDay = blocks.filter((block) => block.day === day);
  return (
    <Day which="next" day={day} blocks={ofDay}>
      {ofDay.map((block) => (
        <DayBlock key={blockKey(block)} block={block} />
      ))}
    </Day>
  );
}

interface DayProps {
  readonly which: "today" | "next";
  readonly day: string;
  readonly blocks: readonly Block[];
  readonly children: ReactNode;
}

function Day({ which, day, blocks, children }: DayProps) {
  const { calendar, dayOfWeek, units } = useWords();
  const minutes = blocks.reduce((sum, block) => sum + block.minutes, 0);
  const id = `day-${which}`;
  return (
    <section className={which === "next" ? "day is-next" : "day"} aria-labelledby={id}>
      <div className="day-head">
        <h3 id={id}>{calendar.day[which]}</h3>
        <p>{dayOfWeek(day)}</p>
        {blocks.length > 1 && <p className="day-minutes">{units.minutes(minutes)}</p>}
      </div>
      {blocks.length > 0 && <ul>{children}</ul>}
    </section>
  );
}

/** In one day there is one block of each kind for each thing. */
function blockKey(block: Block): string {
  return `${block.kind} ${block.kind === "habit" ? block.habit : block.topic}`;
}
