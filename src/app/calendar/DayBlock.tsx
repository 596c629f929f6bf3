import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Block } from "../../core/scheduling/blocks.ts";
import { blockLine } from "../../formats/export/block-words.ts";
import { useActions, useCurriculum, useWords } from "../explorer-context.tsx";
import { TopicLink } from "../text/TopicLink.tsx";

interface Props {
  readonly block: Block;
  /** Whether it was ticked off; without it, it cannot be yet. */
  readonly isDone?: boolean;
}

/** One block of a day. */
export function DayBlock({ block, isDone }: Props) {
  const { units } = useWords();
  return (
    <li className={isDone ? "day-block is-done" : "day-block"}>
      {isDone !== undefined && <Tick block={block} isDone={isDone} />}
      <BlockTitle block={block} hasBox={isDone !== undefined} />
      <span className="day-minutes">{units.minutes(block.minutes)}</span>
    </li>
  );
}

function Tick({ block, isDone }: { readonly block: Block; readonly isDone: boolean }) {
  const curriculum = useCurriculum();
  const words = useWords();
  const { tick } = useActions();
  return (
    <label className="day-tick">
      <input
        type="checkbox"
        aria-label={words.calendar.day.tick(blockLine(words, curriculum, block))}
        checked={isDone}
        onChange={({ currentTarget }) => tick(block, currentTarget.checked)}
      />
    </label>
  );
}

interface TitleProps {
  readonly block: Block;
  /** Whether a box before it says how it stands. */
  readonly hasBox: boolean;
}

function BlockTitle({ block, hasBox }: TitleProps) {
  const topics = topicsById(useCurriculum());
  const { blocks, day } = useWords().calendar;
  if (block.kind === "habit")
    return <span className="day-habit">{blocks.habits[block.habit]}</span>;
  const topic = topics.get(block.topic);
  return (
    <div className={hasBox ? "day-topic has-box" : "day-topic"}>
      {topic && <TopicLink topic={topic} />}
      {block.kind === "review" && <span className="chip">{day.review}</span>}
    </div>
  );
}
