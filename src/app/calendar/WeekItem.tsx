import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Week } from "../../core/scheduling/weeks.ts";
import { hoursInWords } from "../../explorer/calendar-words.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { TopicLink } from "../text/TopicLink.tsx";

interface Props {
  readonly week: Week;
  readonly isNow: boolean;
}

/** One week: when, how long, the topics, and what else there is time for. */
export function WeekItem({ week, isNow }: Props) {
  const { monday, minutes, topics, finished, habitMinutes, reviewMinutes } = week;
  const byId = topicsById(useCurriculum());
  const words = useWords();
  const { weeks } = words.calendar;
  const isFree = topics.length === 0 && minutes === 0;
  return (
    <li className="week" aria-current={isNow ? "date" : undefined}>
      <p className="week-head">
        <span className="week-days">{words.week(monday)}</span>
        {isNow && <span className="week-now">{weeks.now}</span>}
        <span className="week-hours">{isFree ? weeks.free : hoursInWords(words, minutes)}</span>
      </p>
      {topics.length > 0 && (
        <ul>
          {topics.map(({ topic: id }) => {
            const topic = byId.get(id);
            return (
              topic && (
                <li key={id} className="week-topic">
                  <TopicLink topic={topic} />
                  {finished.includes(id) && <Finished />}
                </li>
              )
            );
          })}
        </ul>
      )}
      {habitMinutes + reviewMinutes > 0 && (
        <p className="week-more">
          <MinutesChip minutes={habitMinutes} text={weeks.habits} />{" "}
          <MinutesChip minutes={reviewMinutes} text={weeks.reviews} />
        </p>
      )}
    </li>
  );
}

interface ChipProps {
  readonly minutes: number;
  readonly text: (length: string) => string;
}

function MinutesChip({ minutes, text }: ChipProps) {
  const { units } = useWords();
  return minutes > 0 && <span className="chip">{text(units.minutes(minutes))}</span>;
}

/** A flag: the tick is the sign of what is known already. */
function Finished() {
  const { finished } = useWords().calendar.weeks;
  return (
    <span className="week-finished">
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M3.500 12.500v-10h7.500l-2 2.500 2 2.500H3.500" />
      </svg>
      <span className="visually-hidden">{finished}</span>
    </span>
  );
}
