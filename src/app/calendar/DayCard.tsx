import { minutesText } from "../../core/model/hours.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Block } from "../../core/scheduling/blocks.ts";
import { dateWithWeekday } from "../../explorer/date-words.ts";
import { habitTitles } from "../../formats/export/block-words.ts";
import { useCurriculum, useExplorerState } from "../explorer-context.tsx";
import { TopicLink } from "../text/TopicLink.tsx";

/** What to do today, or on the next day with study. */
export function DayCard({ blocks }: { readonly blocks: readonly Block[] }) {
  const today = useExplorerState((state) => state.clock.today);
  const day = blocks.find((block) => block.day >= today)?.day;
  if (day === undefined) return null;
  const ofDay = blocks.filter((block) => block.day === day);
  const minutes = ofDay.reduce((sum, block) => sum + block.minutes, 0);
  return (
    <section className="day-card" aria-labelledby="day-heading">
      <div className="day-head">
        <h3 id="day-heading">{day === today ? "Today" : "Next"}</h3>
        <p>{dateWithWeekday(day)}</p>
        {ofDay.length > 1 && <p className="day-minutes">{minutesText(minutes)}</p>}
      </div>
      <ul>
        {ofDay.map((block) => (
          <li key={blockKey(block)} className="day-block">
            <BlockTitle block={block} />
            <span className="day-minutes">{minutesText(block.minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function BlockTitle({ block }: { readonly block: Block }) {
  const topics = topicsById(useCurriculum());
  if (block.kind === "habit") return <span>{habitTitles[block.habit]}</span>;
  const topic = topics.get(block.topic);
  return (
    <div>
      {topic && <TopicLink topic={topic} />}
      {block.kind === "review" && <span className="chip">review</span>}
    </div>
  );
}

/** In one day there is one block of each kind for each thing. */
function blockKey(block: Block): string {
  return `${block.kind} ${block.kind === "habit" ? block.habit : block.topic}`;
}
