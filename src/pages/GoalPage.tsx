import { Phrase } from "../app/text/Phrase.tsx";
import type { Goal } from "../core/model/curriculum.ts";
import { totalHours } from "../core/model/hours.ts";
import { topicsOf } from "../core/model/topic-lookup.ts";
import { blockedReason } from "../formats/export/blocked-reason.ts";
import { Page } from "./Page.tsx";
import { Picture } from "./Picture.tsx";
import type { PageContext } from "./page-context.ts";
import { waysTo } from "./site.ts";
import { Text } from "./Text.tsx";
import { TopicItem } from "./TopicItem.tsx";

/** What a goal consists of, and everything that has to be learnt for it, in a good order. */
export function GoalPage({ page, goal }: { readonly page: PageContext; readonly goal: Goal }) {
  const { curriculum, subject, words } = page;
  const { topics = [], blocked = [] } = waysTo(curriculum).get(goal.id) ?? {};
  const reasons = new Set(blocked.map((one) => blockedReason(words, curriculum, one)));
  const size = {
    topics: words.units.topics(topics.length),
    hours: words.units.spokenHours(totalHours(topics)),
  };
  return (
    <Page page={page} trail={[{ kind: "curriculum" }, subject]}>
      <Text of={goal.summary} page={page} />
      <Picture page={page} />
      {reasons.size > 0 && (
        <section aria-labelledby="blocked">
          <h2 id="blocked">{words.goal.blockedHeading}</h2>
          {[...reasons].map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </section>
      )}
      <section aria-labelledby="aims">
        <h2 id="aims">{words.pages.aims}</h2>
        <ul>
          {topicsOf(curriculum, goal.topics).map((topic) => (
            <TopicItem key={topic.id} page={page} topic={topic} />
          ))}
        </ul>
      </section>
      {topics.length > 0 && (
        <section aria-labelledby="way">
          <h2 id="way">{words.pages.way}</h2>
          <p>
            <Phrase of={words.pages.wayIs} parts={size} />
          </p>
          <ol>
            {topics.map((topic) => (
              <TopicItem key={topic.id} page={page} topic={topic} />
            ))}
          </ol>
        </section>
      )}
    </Page>
  );
}
