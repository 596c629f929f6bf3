import { Phrase } from "../app/text/Phrase.tsx";
import { Prose } from "../app/text/Prose.tsx";
import { opensOf } from "../core/model/connections.ts";
import type { Topic } from "../core/model/curriculum.ts";
import { hoursOf } from "../core/model/hours.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import { Needs } from "./Needs.tsx";
import { Page } from "./Page.tsx";
import type { PageContext } from "./page-context.ts";
import { Text } from "./Text.tsx";
import { TopicItem } from "./TopicItem.tsx";
import { Brief, Checks, Passages, Resources } from "./TopicParts.tsx";

/** Everything about a topic: what for, what it needs and opens, how to learn it and how to know that one has. */
export function TopicPage({ page, topic }: { readonly page: PageContext; readonly topic: Topic }) {
  const { subject, words } = page;
  const said = words.topic;
  const hours = topic.hours ? words.units.hours(hoursOf(topic)) : said.hoursNotKnown;
  return (
    <Page page={page} trail={[{ kind: "curriculum" }, { kind: "area", id: topic.area }, subject]}>
      <p className="quiet">{words.pages.kindAndHours(words.kinds[topic.kind], hours)}</p>
      {topic.retired && <p>{said.retired}</p>}
      <Text of={topic.summary} page={page} />
      {topic.bridgeReason && (
        <p className="quiet">
          <Phrase of={said.bridge} parts={{ reason: <Prose text={topic.bridgeReason} /> }} />
        </p>
      )}
      <Brief page={page} topic={topic} />
      <Needs page={page} topic={topic} />
      <Opens page={page} topic={topic} />
      <Resources page={page} topic={topic} />
      <Checks page={page} topic={topic} />
      <Passages page={page} topic={topic} />
    </Page>
  );
}

function Opens({ page, topic }: { readonly page: PageContext; readonly topic: Topic }) {
  const words = page.words.topic;
  const topics = topicsById(page.curriculum);
  const opens = opensOf(page.curriculum, topic.id);
  const notes = { required: undefined, alternative: words.oneWay, helps: words.makesEasier };
  return (
    <section aria-labelledby="opens">
      <h2 id="opens">{words.opens}</h2>
      {opens.length === 0 && <p className="quiet">{words.opensNothing}</p>}
      {opens.length > 0 && (
        <ul>
          {opens.map(({ topic: { id }, why, strength }) => {
            const opened = topics.get(id);
            return (
              opened && (
                <TopicItem key={`${id} ${strength}`} page={page} topic={opened} why={why}>
                  {notes[strength] && `${notes[strength]} `}
                </TopicItem>
              )
            );
          })}
        </ul>
      )}
    </section>
  );
}
