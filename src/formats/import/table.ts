import { casePackage } from "./case-package.ts";
import { courseCatalogue } from "./course-catalogue.ts";
import { csvTable } from "./csv-tables.ts";
import { curricularAnalyticsCsv } from "./curricular-analytics-csv.ts";
import { exercismTrack } from "./exercism-track.ts";
import { graphml } from "./graphml.ts";
import type { Importer } from "./importer.ts";
import { jsonCanvas } from "./json-canvas.ts";
import { learningGraphCsv } from "./learning-graph-csv.ts";
import { learningGraphJson } from "./learning-graph-json.ts";
import { learningmap } from "./learningmap.ts";
import { markdownOutline } from "./markdown-outline.ts";
import { mdbookSummary } from "./mdbook-summary.ts";

/**
 * Every foreign format, by its name. A new one is a file beside this and a line here. The first that
 * recognises a file reads it, so that the more particular ones stand first.
 */
export const importers: ReadonlyMap<string, Importer> = new Map([
  ["case", casePackage],
  ["canvas", jsonCanvas],
  ["exercism", exercismTrack],
  ["learningmap", learningmap],
  ["learning-graph-json", learningGraphJson],
  ["catalogue", courseCatalogue],
  ["curricular-analytics", curricularAnalyticsCsv],
  ["learning-graph-csv", learningGraphCsv],
  ["graphml", graphml],
  ["csv", csvTable],
  ["mdbook", mdbookSummary],
  ["markdown", markdownOutline],
]);
