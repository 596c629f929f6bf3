import { anki } from "./anki.ts";
import { casePackage } from "./case-package.ts";
import { dot } from "./dot.ts";
import { type Exporter, losesNothing } from "./exporter.ts";
import { folderFiles } from "./folder.ts";
import { graphml } from "./graphml.ts";
import { curriculumText } from "./json.ts";
import { jsonCanvas } from "./json-canvas.ts";
import { jsonLd } from "./json-ld-exporter.ts";
import { markdownOutline } from "./markdown-outline.ts";
import { mermaid } from "./mermaid.ts";
import { neo4j } from "./neo4j.ts";
import { obsidian } from "./obsidian.ts";
import { parquet } from "./parquet.ts";
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
  ["parquet", parquet],
  ["svg", svgMap],
]);
