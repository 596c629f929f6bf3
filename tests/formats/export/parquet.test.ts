import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { ancestorsOf } from "../../../src/core/prerequisites/closure.ts";
import { compact } from "../../../src/core/prerequisites/compact.ts";
import { topicGraph } from "../../../src/core/prerequisites/topic-graph.ts";
import { sqlNeeded, sqlPossiblyNeeded } from "../../../src/formats/export/graph-queries.ts";
import { parquet } from "../../../src/formats/export/parquet.ts";
import { prerequisiteEdges } from "../../../src/formats/export/prerequisite-edges.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { curriculumSaying } from "../../support/hostile-curriculum.ts";
import { hostileTexts } from "../../support/hostile-texts.ts";
import { rustCurriculum } from "../../support/rust-curriculum.ts";

let folder = "";
let database: DuckDBConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "prereq-parquet-"));
  database = await (await DuckDBInstance.create()).connect();
});
afterAll(async () => {
  database.closeSync();
  await rm(folder, { recursive: true });
});

function filesOf(curriculum: Curriculum) {
  const made = parquet.write(curriculum, "2027-03-01T18:30:00Z");
  if (typeof made === "string") throw new Error("Tables in Parquet are several files.");
  return made;
}

/** Loads every file of the curriculum as a table of its name. */
async function opened(curriculum: Curriculum): Promise<void> {
  for (const file of filesOf(curriculum)) {
    if (file.text !== undefined) continue;
    const path = join(folder, file.path);
    await writeFile(path, file.bytes);
    const table = file.path.replace(".parquet", "");
    await database.run(`CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_parquet('${path}')`);
  }
}

async function rowsOf(sql: string, values: Record<string, string> = {}) {
  return (await database.runAndReadAll(sql, values)).getRowObjectsJS();
}
const idsOf = async (sql: string, topic: string) =>
  (await rowsOf(sql, { topic })).map(({ id }) => id);

const rust = () => {
  if (!rustCurriculum) throw new Error("The Rust curriculum cannot be opened.");
  return rustCurriculum;
};

describe("tables in Parquet", () => {
  test("hold every part of every topic, in the order of the curriculum", async () => {
    await opened(rust());
    const found = (await rowsOf("SELECT * FROM vertices")).map((row) => ({
      ...row,
      requires: JSON.parse(String(row["requires"])),
      checks: JSON.parse(String(row["checks"])),
      resources: JSON.parse(String(row["resources"])),
      aliases: JSON.parse(String(row["aliases"])),
      was: JSON.parse(String(row["was"])),
      items: JSON.parse(String(row["items"])),
      brief: JSON.parse(String(row["brief"])),
    }));
    expect(found).toEqual(
      rust().topics.map(({ hours, helps: _, ...topic }) => ({
        ...topic,
        hoursLow: hours?.[0] ?? null,
        hoursHigh: hours?.[1] ?? null,
        brief: topic.brief ?? null,
        bridgeReason: topic.bridgeReason ?? null,
      })),
    );
  });

  test("hold every edge with its reason, and which alternatives belong together", async () => {
    await opened(rust());
    expect(await rowsOf("SELECT * FROM edges")).toEqual(
      prerequisiteEdges(rust()).map(({ from, to, strength, choice, option, why }) => ({
        src: from,
        dst: to,
        strength,
        choice: choice ?? null,
        option: option ?? null,
        why: why ?? null,
      })),
    );
  });

  test("hold goals, documents, areas, stages and what the whole is called", async () => {
    await opened(rust());
    const { id, title, summary, language = null, goals, documents, areas, stages } = rust();
    const withJson = (rows: readonly Record<string, unknown>[], column: string) =>
      rows.map((row) => ({ ...row, [column]: JSON.parse(String(row[column])) }));
    expect(await rowsOf("SELECT * FROM curriculum")).toEqual([{ id, title, summary, language }]);
    expect(withJson(await rowsOf("SELECT * FROM goals"), "topics")).toEqual(goals);
    expect(withJson(await rowsOf("SELECT * FROM documents"), "items")).toEqual(
      documents.map((document) => ({ ...document, url: document.url ?? null })),
    );
    expect(await rowsOf("SELECT * FROM areas")).toEqual(areas);
    expect(await rowsOf("SELECT * FROM stages")).toEqual(stages);
  });

  test("can be empty", async () => {
    await opened(curriculumOf(""));
    for (const table of ["vertices", "edges", "goals", "documents"])
      expect(await rowsOf(`SELECT * FROM ${table}`)).toEqual([]);
  });

  test.each(hostileTexts.map((text) => text.replace(/\p{Cc}/gu, " ")))("keep %j", async (text) => {
    const curriculum = curriculumSaying(text);
    await opened(curriculum);
    // As bytes, because the client takes a mark at the beginning of a text away.
    const titles = await rowsOf("SELECT hex(encode(title)) AS bytes FROM vertices");
    expect(titles.map(({ bytes }) => String(bytes).toLowerCase())).toEqual(
      curriculum.topics.map(({ title }) => Buffer.from(title).toString("hex")),
    );
  });
});

describe("the queries beside them", () => {
  test("are in the README as they are run here", () => {
    const text = filesOf(rust()).find(({ path }) => path === "README.md")?.text;
    for (const query of [sqlNeeded, sqlPossiblyNeeded]) expect(text).toContain(`\n${query};\n`);
  });

  test("find what the core finds for every topic", async () => {
    await opened(rust());
    const graph = compact(topicGraph(rust()));
    for (const { id } of rust().topics)
      expect(await idsOf(sqlPossiblyNeeded, id)).toEqual([...ancestorsOf(graph, [id])].sort());
  });

  test("tell what is needed in any case from what is one of several ways", async () => {
    await opened(curriculumOf("a\nb: a\nc\nd: b | c\ne: d, c ~ f\nf"));
    expect(await idsOf(sqlNeeded, "e")).toEqual(["c", "d"]);
    expect(await idsOf(sqlPossiblyNeeded, "e")).toEqual(["a", "b", "c", "d"]);
  });

  test("end on a circle", async () => {
    await opened(curriculumOf("a: b\nb: a"));
    expect(await idsOf(sqlNeeded, "a")).toEqual(["a", "b"]);
  });
});
