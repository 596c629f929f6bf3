import { english } from "../../language/english.ts";
import { anki } from "./anki.ts";
import { casePackage } from "./case-package.ts";
import { dot } from "./dot.ts";
import { type Exporter, losesNothing } from "./exporter.ts";
import { folderFiles } from "./folder.ts";
import { graphml } from "./graphml.ts";
import { curriculumText } from "./json.ts";
import { jsonCanvas } from "./json-canvas.ts";
import { jsonLdText } from "./json-ld.ts";
import { leftOut } from "./left-out.ts";
import { markdownOutline } from "./markdown-outline.ts";
import { mermaid } from "./mermaid.ts";
import { neo4j } from "./neo4j.ts";
import { obsidian } from "./obsidian.ts";
import { losesEmptyChoices } from "./prerequisite-edges.ts";
import { svgMap } from "./svg-map.ts";
import { topicTables } from "./topic-tables.ts";

const json: Exporter = {
  title: "one file of Prereq's own format (JSON)",
  loses: losesNothing,
  write: curriculumText,
};

const yaml: Exporter = {
  title: "a folder of Prereq's own format (YAML)",
  loses: losesNothing,
  write: folderFiles,
};

const jsonLd: Exporter = {
  title: "linked data in the terms of schema.org (JSON-LD)",
  loses: (curriculum) => [
    ...losesEmptyChoices(curriculum),
    "Alternatives are told in words.",
    ...leftOut(curriculum, [
      "stages",
      "documents",
      "former ids",
      "what is retired",
      "what projects ask for",
      "why bridges are there",
      "what merely helps",
      "reasons",
      "self-checks",
      "kinds of resources",
    ]),
  ],
  write: (curriculum) => jsonLdText(curriculum, english),
};

/** What a curriculum can be written as, by the name of the format. A new one is a file beside this and a line here. */
export const exporters: ReadonlyMap<string, Exporter> = new Map([
  ["json", json],
  ["yaml", yaml],
  ["csv", topicTables],
  ["graphml", graphml],
  ["dot", dot],
  ["mermaid", mermaid],
  ["json-ld", jsonLd],
  ["case", casePackage],
  ["canvas", jsonCanvas],
  ["obsidian", obsidian],
  ["anki", anki],
  ["markdown", markdownOutline],
  ["neo4j", neo4j],
  ["svg", svgMap],
]);
