import * as v from "valibot";
import { limits } from "../limits.ts";
import { folderTopic, jsonTopic } from "./topic.ts";
import { closed, id, language, list, summary, text, title, url } from "./values.ts";

/*
 * The one definition of the format `prereq/1`, file by file. Readers check against it, and the JSON
 * Schemas that editors use are generated from it.
 */

export const formatName = "prereq/1";

export interface OutlineItemShape {
  id: string;
  title: string;
  items?: OutlineItemShape[];
}

/** One line of a document's outline, with the lines below it. */
export const outlineItem: v.GenericSchema<OutlineItemShape> = closed({
  id: id('The item\'s id within its document, for example "4.1".'),
  title,
  items: v.exactOptional(list(v.lazy(() => outlineItem))),
});

const documentKeys = {
  id: id("The document's id; its items are called `<document>/<item>`."),
  title,
  kind: v.exactOptional(text(limits.titleLength, "book, course, roadmap, site …")),
  url: v.exactOptional(url),
};

/** A document in `curriculum.yaml`. */
export const folderDocument = closed({
  ...documentKeys,
  outline: v.exactOptional(text(limits.urlLength, "The file of its outline, seen from here.")),
});

/** A document in a JSON file. */
export const jsonDocument = closed({
  ...documentKeys,
  items: v.exactOptional(list(outlineItem)),
});

export const stage = closed({ id: id("The stage's id."), title });

export const area = closed({
  id: id("The area's id."),
  title,
  stage: id("The stage it belongs to."),
});

export const goal = closed({
  id: id("The goal's id."),
  title,
  summary: v.exactOptional(summary),
  topics: v.pipe(list(id("A topic of the goal.")), v.minLength(1, "Name at least one topic.")),
});

/** What a curriculum says of itself. */
const headerKeys = {
  format: v.literal(formatName, `Write ${formatName}, the only version there is.`),
  id: id("The curriculum's id."),
  title,
  language: v.exactOptional(language),
  summary: v.exactOptional(summary),
};

const groups = {
  stages: v.exactOptional(list(stage)),
  areas: v.exactOptional(list(area)),
  goals: v.exactOptional(list(goal)),
};

/** `curriculum.yaml` of a folder. */
export const curriculumFile = closed({
  ...headerKeys,
  documents: v.exactOptional(list(folderDocument)),
  ...groups,
});

/** `topics/<area>.yaml` of a folder. */
export const topicsFile = list(folderTopic);

/** `documents/<document>.yaml` of a folder. */
export const outlineFile = list(outlineItem);

/**
 * A curriculum in one JSON file. `layouts` are drawn maps, which `prereq build` adds; where it wrote
 * only what a map needs, `whole` is the address of the file with all the texts, as seen from this one.
 */
export const curriculumJson = closed({
  $schema: v.exactOptional(v.string("Write the address of the schema.")),
  ...headerKeys,
  documents: v.exactOptional(list(jsonDocument)),
  ...groups,
  topics: list(jsonTopic),
  layouts: v.exactOptional(list(v.unknown())),
  whole: v.exactOptional(v.string("Write the address of the file with all the texts.")),
});
