import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { topicsById } from "../core/model/topic-lookup.ts";
import type { Subject } from "../formats/export/site-addresses.ts";
import { AreaPage } from "./AreaPage.tsx";
import { CurriculumPage } from "./CurriculumPage.tsx";
import { GoalPage } from "./GoalPage.tsx";
import { type PageContext, pageContext } from "./page-context.ts";
import type { DrawnFile } from "./pictures.ts";
import type { Site } from "./site.ts";
import { TopicPage } from "./TopicPage.tsx";

/**
 * The page about a subject, with a picture of it, as HTML that needs no program. React writes it, as it is there already
 * and escapes every text and attribute.
 */
export function htmlOf(site: Site, subject: Subject, shown?: DrawnFile): string {
  return `<!doctype html>\n${renderToStaticMarkup(pageAbout(pageContext(site, subject, shown)))}\n`;
}

function pageAbout(page: PageContext): ReactElement {
  const { curriculum, subject } = page;
  switch (subject.kind) {
    case "curriculum":
      return <CurriculumPage page={page} />;
    case "area": {
      const area = curriculum.areas.find(({ id }) => id === subject.id);
      return <AreaPage page={page} area={there(area)} />;
    }
    case "goal": {
      const goal = curriculum.goals.find(({ id }) => id === subject.id);
      return <GoalPage page={page} goal={there(goal)} />;
    }
    case "topic":
      return <TopicPage page={page} topic={there(topicsById(curriculum).get(subject.id))} />;
  }
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined)
    throw new Error("There is no page about what the curriculum does not have.");
  return thing;
}
