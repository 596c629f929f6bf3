import type { Topic } from "../core/model/curriculum.ts";
import { passagesOf } from "../core/model/provenance.ts";
import { webLink } from "../core/model/web-link.ts";
import type { PageContext } from "./page-context.ts";
import { Text } from "./Text.tsx";

interface Props {
  readonly page: PageContext;
  readonly topic: Topic;
}

/** What a project asks for. */
export function Brief({ page, topic: { brief } }: Props) {
  const words = page.words.topic;
  if (!brief) return null;
  return (
    <section aria-labelledby="brief">
      <h2 id="brief">{words.brief.title}</h2>
      <dl>
        {(["does", "shows", "milestone", "done"] as const).map((part) => (
          <div key={part}>
            <dt>{words.brief[part]}</dt>
            <dd>
              <Text of={brief[part]} page={page} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Where to learn a topic. A link that is not plain `http` or `https` is shown as text only. */
export function Resources({ page, topic: { resources } }: Props) {
  const words = page.words.topic;
  if (resources.length === 0) return null;
  return (
    <section aria-labelledby="resources">
      <h2 id="resources">{words.resources}</h2>
      <ul>
        {resources.map(({ title, url, kind }) => {
          const link = webLink(url);
          return (
            <li key={`${url} ${title}`}>
              {link ? (
                <a href={link.href} rel="noopener noreferrer nofollow" {...page.theirs}>
                  {title}
                </a>
              ) : (
                <span {...page.theirs}>{title}</span>
              )}{" "}
              <span className="quiet">
                {link ? `${words.verbs[kind]} · ${link.host}` : words.noLink}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Questions to ask oneself, each with its answer folded away. */
export function Checks({ page, topic: { checks } }: Props) {
  const words = page.words.topic;
  if (checks.length === 0) return null;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{words.checks}</h2>
      {checks.map(({ ask, answer }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page that is written once has no other order.
        <div key={index} className="check">
          <div id={`check-${index}`}>
            <Text of={ask} page={page} />
          </div>
          {answer && (
            <details>
              <summary aria-describedby={`check-${index}`}>{words.answer}</summary>
              <Text of={answer} page={page} />
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

/** Where the documents speak of a topic. */
export function Passages({ page, topic }: Props) {
  const passages = passagesOf(page.curriculum, topic);
  if (passages.length === 0) return null;
  return (
    <section aria-labelledby="passages">
      <h2 id="passages">{page.words.topic.passages}</h2>
      <ul>
        {passages.map(({ document, label, number, title }) => (
          <li key={`${document.id}/${number}`} {...page.theirs}>
            <span className="quiet">
              {label} {number}
            </span>{" "}
            {title}
          </li>
        ))}
      </ul>
    </section>
  );
}
