import { parquetWriteBuffer } from "hyparquet-writer";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { type BytesFile, type Exporter, losesNothing } from "./exporter.ts";
import { parquetReadme } from "./parquet-readme.ts";
import { prerequisiteEdges } from "./prerequisite-edges.ts";

type Column<Name extends string> = readonly [
  name: Name,
  type: "STRING" | "DOUBLE" | "INT32" | "BOOLEAN",
];
type Row<Name extends string> = Readonly<Record<Name, string | number | boolean | undefined>>;

/**
 * Tables in Parquet (parquet.apache.org) as GraphFrames on Spark takes them: vertices with `id`, edges
 * with `src` and `dst`. What has parts is JSON in a column of text, which every reader knows.
 */
export const parquet: Exporter = {
  title: "tables of vertices and edges for Spark, DuckDB and others (Parquet)",
  loses: losesNothing,
  write: (curriculum) => [
    vertices(curriculum),
    edges(curriculum),
    goals(curriculum),
    documents(curriculum),
    areas(curriculum),
    stages(curriculum),
    whole(curriculum),
    { path: "README.md", text: parquetReadme },
  ],
};

function vertices({ topics }: Curriculum): BytesFile {
  const rows = topics.map(({ id, title, kind, area, hours, summary, retired, ...topic }) => ({
    id,
    title,
    kind,
    area,
    hoursLow: hours?.[0],
    hoursHigh: hours?.[1],
    summary,
    retired,
    requires: JSON.stringify(topic.requires),
    checks: JSON.stringify(topic.checks),
    resources: JSON.stringify(topic.resources),
    aliases: JSON.stringify(topic.aliases),
    was: JSON.stringify(topic.was),
    items: JSON.stringify(topic.items),
    brief: topic.brief && JSON.stringify(topic.brief),
    bridgeReason: topic.bridgeReason,
  }));
  const columns = [
    ["id", "STRING"],
    ["title", "STRING"],
    ["kind", "STRING"],
    ["area", "STRING"],
    ["hoursLow", "DOUBLE"],
    ["hoursHigh", "DOUBLE"],
    ["summary", "STRING"],
    ["retired", "BOOLEAN"],
    ["requires", "STRING"],
    ["checks", "STRING"],
    ["resources", "STRING"],
    ["aliases", "STRING"],
    ["was", "STRING"],
    ["items", "STRING"],
    ["brief", "STRING"],
    ["bridgeReason", "STRING"],
  ] as const;
  return table("vertices", columns, rows);
}

function edges(curriculum: Curriculum): BytesFile {
  const rows = prerequisiteEdges(curriculum).map(({ from, to, strength, choice, option, why }) => ({
    src: from,
    dst: to,
    strength,
    choice,
    option,
    why,
  }));
  const columns = [
    ["src", "STRING"],
    ["dst", "STRING"],
    ["strength", "STRING"],
    ["choice", "INT32"],
    ["option", "INT32"],
    ["why", "STRING"],
  ] as const;
  return table("edges", columns, rows);
}

function goals(curriculum: Curriculum): BytesFile {
  const rows = curriculum.goals.map(({ id, title, summary, topics }) => ({
    id,
    title,
    summary,
    topics: JSON.stringify(topics),
  }));
  return table("goals", texts("id", "title", "summary", "topics"), rows);
}

function documents(curriculum: Curriculum): BytesFile {
  const rows = curriculum.documents.map(({ id, title, kind, url, items }) => ({
    id,
    title,
    kind,
    url,
    items: JSON.stringify(items),
  }));
  return table("documents", texts("id", "title", "kind", "url", "items"), rows);
}

function areas(curriculum: Curriculum): BytesFile {
  const rows = curriculum.areas.map(({ id, title, stage }) => ({ id, title, stage }));
  return table("areas", texts("id", "title", "stage"), rows);
}

function stages(curriculum: Curriculum): BytesFile {
  const rows = curriculum.stages.map(({ id, title }) => ({ id, title }));
  return table("stages", texts("id", "title"), rows);
}

function whole({ id, title, summary, language }: Curriculum): BytesFile {
  const rows = [{ id, title, summary, language }];
  return table("curriculum", texts("id", "title", "summary", "language"), rows);
}

function texts<Name extends string>(...names: readonly Name[]): Column<Name>[] {
  return names.map((name) => [name, "STRING"]);
}

/** The columns come in the order in which they are written down; what is undefined is null. */
function table<Name extends string>(
  name: string,
  columns: readonly Column<Name>[],
  rows: readonly Row<Name>[],
): BytesFile {
  const columnData = columns.map(([column, type]) => ({
    name: column,
    type,
    data: rows.map((row) => row[column] ?? null),
    nullable: true,
  }));
  return { path: `${name}.parquet`, bytes: new Uint8Array(parquetWriteBuffer({ columnData })) };
}
