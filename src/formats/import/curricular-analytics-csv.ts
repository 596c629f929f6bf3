import type { Problem } from "../../core/curriculum/problem.ts";
import type { Importer } from "./importer.ts";
import { fileTitle } from "./plain-text.ts";
import { needed, type SketchTopic } from "./sketch.ts";
import { type Row, rowsOf, tableOf, topicRows } from "./table-rows.ts";

/**
 * A curriculum or degree plan of CurricularAnalytics: what the degree is, then a table of courses,
 * and perhaps one of additional courses, which are asked for only where others need them. Terms are
 * areas, where there are any; else the prefixes of course numbers are. Both kinds of corequisites are
 * taken for prerequisites. https://curricularanalytics.github.io/CurricularAnalytics.jl/latest/persistence.html
 */
export const curricularAnalyticsCsv: Importer = {
  title: "curriculum or degree plan of CurricularAnalytics",
  recognises: ({ text }) =>
    rowsOf(text.slice(0, 4_000)).some(({ cells }) => columnsOf(cells) !== undefined),
  limits: topicRows,
  read: (file, options) => {
    const rows = tableOf(file);
    const about = new Map(
      rows.map(({ cells: [key = "", value = ""] }) => [key.toLowerCase(), value]),
    );
    const hours = hoursOfCredit(about.get("system type") ?? "");
    const problems: Problem[] = [];
    const sections = sectionsOf(rows);
    const courses = sections.map(({ columns, courses }) =>
      courses.map((row) => courseOf(row, columns, file.path, hours)),
    );
    const together = sections.flatMap(({ columns, courses }) =>
      courses.filter(({ cells }) => corequisites.some((name) => cell(cells, columns, name) !== "")),
    );
    const [first] = together;
    if (first)
      problems.push({
        code: "corequisites",
        severity: "note",
        message: `${together.length} courses may be taken together with what they need; here they come after it.`,
        mend: "Make a `helps` of a prerequisite that may as well come later.",
        place: { file: file.path, line: first.line, column: 1 },
      });
    const topics = courses.flat();
    const areas = new Set(topics.flatMap(({ area }) => area ?? []));
    const title =
      options.title ??
      (about.get("degree plan") || about.get("curriculum") || fileTitle(file.path));
    const summary = ["institution", "degree type"]
      .flatMap((key) => about.get(key) || [])
      .join(", ");
    return {
      title,
      summary,
      kind: "degree plan",
      ...(options.url !== undefined && { url: options.url }),
      areas: [...areas].sort(byNumber).map((key) => ({ key, title: key })),
      topics,
      goals: [
        {
          title: about.get("curriculum") || title,
          topics: (courses[0] ?? []).map(({ key }) => key),
        },
      ],
      problems,
    };
  },
};

type Columns = ReadonlyMap<string, number>;

function columnsOf(cells: readonly string[]): Columns | undefined {
  const columns = new Map(cells.map((name, index) => [name.toLowerCase(), index]));
  return columns.has("course id") && columns.has("prerequisites") ? columns : undefined;
}

interface Section {
  readonly columns: Columns;
  readonly courses: readonly Row[];
}

function sectionsOf(rows: readonly Row[]): Section[] {
  const sections: { readonly columns: Columns; readonly courses: Row[] }[] = [];
  for (const row of rows) {
    const columns = columnsOf(row.cells);
    if (columns) sections.push({ columns, courses: [] });
    else if (row.cells.slice(1).some((text) => text !== "")) sections.at(-1)?.courses.push(row);
  }
  return sections;
}

function cell(cells: readonly string[], columns: Columns, name: string): string {
  return cells[columns.get(name) ?? -1] ?? "";
}

const corequisites = ["corequisites", "strict-corequisites"] as const;

function courseOf(
  { cells, line }: Row,
  columns: Columns,
  file: string,
  hours: number,
): SketchTopic {
  const at = (name: string) => cell(cells, columns, name);
  const needs = ["prerequisites", ...corequisites].flatMap((name) => at(name).split(";"));
  const number = [at("prefix"), at("number")].filter(Boolean).join(" ");
  const term = at("term");
  const area = term === "" ? at("prefix") : `Term ${term}`;
  const credits = Number(at("credit hours") || Number.NaN);
  const names = [number, at("canonical name")].filter(
    (name) => name !== "" && name !== at("course name"),
  );
  return {
    key: at("course id"),
    title: at("course name"),
    place: { file, line, column: 1 },
    ...(area !== "" && { area }),
    ...(credits > 0 && { hours: Math.round(credits * hours) }),
    needs: needs
      .map((key) => key.trim())
      .filter(Boolean)
      .map((key) => needed(key)),
    aliases: names,
  };
}

/**
 * Hours of work for one credit: three a week over fifteen weeks of a semester, or over ten of a
 * quarter (34 CFR 600.2, the definition of a credit hour in the United States).
 */
function hoursOfCredit(system: string): number {
  return /quarter/i.test(system) ? 30 : 45;
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
