import { minutesText } from "../../core/model/hours.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Week } from "../../core/scheduling/weeks.ts";
import { hoursInWords } from "../../explorer/calendar-words.ts";
import { weekText } from "../../explorer/date-words.ts";
import { useCurriculum } from "../explorer-context.tsx";
import { TopicLink } from "../text/TopicLink.tsx";

interface Props {
  readonly week: Week;
  readonly isNow: boolean;
}

/** One week: when, how long, the topics, and what else there is time for. */
export function WeekItem({ week, isNow }: Props) {
  const { monday, minutes, topics, finished, habitMinutes, reviewMinutes } = week;
  const byId = topicsById(useCurriculum());
  const isFree = topics.length === 0 && minutes === 0;
  return (
    <li className="week" aria-current={isNow ? "date" : undefined}>
      <p className="week-head">
        <span className="week-days">{weekText(monday)}</span>
        {isNow && <span className="week-now">this week</span>}
        <span className="week-hours">{isFree ? "free" : hoursInWords(minutes)}</span>
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
          {habitMinutes > 0 && <span className="chip">habits {minutesText(habitMinutes)}</span>}{" "}
          {reviewMinutes > 0 && <span className="chip">reviews {minutesText(reviewMinutes)}</span>}
        </p>
      )}
    </li>
  );
}

function Finished() {
  return (
    <span className="week-finished">
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="m2.5 7.5 3 3 6-6.7" />
      </svg>
      <span className="visually-hidden">finished in this week</span>
    </span>
  );
}
