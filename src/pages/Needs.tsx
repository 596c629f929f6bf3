import { Prose } from "../app/text/Prose.tsx";
import type { Topic } from "../core/model/curriculum.ts";
import type { Requirement } from "../core/model/requirement.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import type { PageContext } from "./page-context.ts";
import { TopicItem } from "./TopicItem.tsx";

/** What must be known before a topic, what helps, and each with its reason. */
export function Needs({ page, topic }: { readonly page: PageContext; readonly topic: Topic }) {
  const words = page.words.topic;
  const topics = topicsById(page.curriculum);
  return (
    <>
      <section aria-labelledby="needs">
        <h2 id="needs">{words.needs}</h2>
        {topic.requires.of.length > 0 ? (
          <Parts page={page} parts={topic.requires.of} />
        ) : (
          <p className="quiet">{words.needsNothing}</p>
        )}
      </section>
      {topic.helps.length > 0 && (
        <section aria-labelledby="helps">
          <h2 id="helps">{words.easierWith}</h2>
          <ul>
            {topic.helps.map(({ topic: id, why }) => {
              const helper = topics.get(id);
              return helper && <TopicItem key={id} page={page} topic={helper} why={why} />;
            })}
          </ul>
        </section>
      )}
    </>
  );
}

interface PartsProps {
  readonly page: PageContext;
  readonly parts: readonly Requirement[];
}

function Parts({ page, parts }: PartsProps) {
  const words = page.words.topic;
  const topics = topicsById(page.curriculum);
  return (
    <ul>
      {parts.map((part, index) => {
        if (part.kind === "topic") {
          const needed = topics.get(part.topic);
          // biome-ignore lint/suspicious/noArrayIndexKey: a page that is written once has no other order.
          return needed && <TopicItem key={index} page={page} topic={needed} why={part.why} />;
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page that is written once has no other order.
          <li key={index}>
            {part.kind === "any" ? words.oneOf : words.allOf}
            {part.why && (
              <p className="why" {...page.theirs}>
                <Prose text={part.why} />
              </p>
            )}
            {part.of.length > 0 && <Parts page={page} parts={part.of} />}
          </li>
        );
      })}
    </ul>
  );
}
