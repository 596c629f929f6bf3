import type { Area } from "../core/model/curriculum.ts";
import { totalHours } from "../core/model/hours.ts";
import { topicsByArea } from "../scene/area-summary.ts";
import { Page } from "./Page.tsx";
import { Picture } from "./Picture.tsx";
import type { PageContext } from "./page-context.ts";
import { TopicItem } from "./TopicItem.tsx";

/** The outline of an area: its topics and what each is for. */
export function AreaPage({ page, area }: { readonly page: PageContext; readonly area: Area }) {
  const { curriculum, subject, words } = page;
  const topics = topicsByArea(curriculum).get(area.id) ?? [];
  return (
    <Page page={page} trail={[{ kind: "curriculum" }, subject]}>
      <p className="quiet">
        {words.units.topics(topics.length)} · {words.units.hours(totalHours(topics))}
      </p>
      <Picture page={page} />
      <h2>{words.pages.topics}</h2>
      <ol>
        {topics.map((topic) => (
          <TopicItem key={topic.id} page={page} topic={topic} why={topic.summary} />
        ))}
      </ol>
    </Page>
  );
}
