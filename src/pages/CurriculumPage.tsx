import { totalHours } from "../core/model/hours.ts";
import { topicsByArea } from "../scene/area-summary.ts";
import { Page } from "./Page.tsx";
import { Picture } from "./Picture.tsx";
import type { PageContext } from "./page-context.ts";
import { Text } from "./Text.tsx";
import { TopicItem } from "./TopicItem.tsx";

/** The outline of a whole curriculum: its goals, and every topic area by area. */
export function CurriculumPage({ page }: { readonly page: PageContext }) {
  const { curriculum, subject, words, linkTo } = page;
  const { areas, goals, stages, summary } = curriculum;
  const inside = topicsByArea(curriculum);
  return (
    <Page page={page} trail={[subject]}>
      <Text of={summary} page={page} />
      <Picture page={page} />
      {goals.length > 0 && (
        <section aria-labelledby="goals">
          <h2 id="goals">{words.pages.goals}</h2>
          <ul>
            {goals.map(({ id, title }) => (
              <li key={id}>
                <a href={linkTo("page", { kind: "goal", id })} {...page.theirs}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {stages.map((stage) => {
        const own = areas.filter((area) => area.stage === stage.id);
        return (
          own.length > 0 && (
            <section key={stage.id}>
              <h2 {...page.theirs}>{stage.title}</h2>
              {own.map(({ id, title }) => {
                const topics = inside.get(id) ?? [];
                return (
                  <section key={id}>
                    <h3>
                      <a href={linkTo("page", { kind: "area", id })} {...page.theirs}>
                        {title}
                      </a>{" "}
                      <span className="quiet">
                        {words.units.topics(topics.length)} ·{" "}
                        {words.units.hours(totalHours(topics))}
                      </span>
                    </h3>
                    <ol>
                      {topics.map((topic) => (
                        <TopicItem key={topic.id} page={page} topic={topic} />
                      ))}
                    </ol>
                  </section>
                );
              })}
            </section>
          )
        );
      })}
    </Page>
  );
}
