import type { Reading } from "../../core/curriculum/draft.ts";
import type { Opened } from "../../core/curriculum/open.ts";
import { readJson } from "../../core/curriculum/read-json.ts";
import type { FoundFile, SourceFile } from "../../core/curriculum/source.ts";
import type { ImportReport } from "../../explorer/state.ts";
import { foundText } from "./found-text.ts";
import type { Choice, OpeningTask } from "./messages.ts";

/** What stands in opened files, in whatever format. */
interface GivenReading {
  readonly reading: Reading;
  /** What it was read from, for people. */
  readonly source: string;
  /** The drawn maps that a `prereq/1` file may hold. */
  readonly layouts: unknown;
  /** What there is to say of a foreign file, once it is open. */
  readonly reportOf?: (opened: Opened) => ImportReport;
}

/** What a person decides about how foreign files are read. */
type Decided = Pick<OpeningTask, "flip" | "columns">;

const asItStands: Decided = { flip: false, columns: new Map() };

/** Reads what was opened. Readers of foreign formats and of YAML are fetched when they are needed. */
export async function readGiven(choice: Choice, decided = asItStands): Promise<GivenReading> {
  if (choice.kind === "folder") return readOwnFolder(choice);
  const found = await Promise.all(choice.files.map(foundText));
  const unreadable = found.find((file) => "fault" in file);
  if (unreadable) return readOwn(unreadable);
  const files = found.flatMap((file) => ("fault" in file ? [] : file));
  const [first] = files;
  if (first && files.length === 1 && isOwn(first)) return readOwn(first);
  return (await readForeign(files, choice.name, decided)) ?? refuseUnknown(choice);
}

async function refuseUnknown({ name, files }: Choice): Promise<GivenReading> {
  const { unknownFormat } = await import("../../formats/import/unknown-format.ts");
  const problems = [unknownFormat(name, files.length)];
  return { reading: { draft: undefined, problems }, source: name, layouts: undefined };
}

async function readOwnFolder({ files, name }: Choice) {
  const { read } = await import("../../core/curriculum/read.ts");
  const reading = read(await Promise.all(files.map(foundText)));
  return { reading, source: name, layouts: undefined };
}

function readOwn(file: FoundFile): GivenReading {
  const reading = readJson(file);
  const isSound = "text" in file && reading.draft !== undefined;
  const layouts = isSound ? JSON.parse(file.text.replace(/^\uFEFF/, "")).layouts : undefined;
  return { reading, source: file.path, layouts };
}

async function readForeign(
  files: readonly SourceFile[],
  source: string,
  { flip, columns }: Decided,
): Promise<GivenReading | undefined> {
  const [{ importFiles }, { titleOfFormat }, { readImported }, { errorsInOpened }, { tablesIn }] =
    await Promise.all([
      import("../../formats/import/import-files.ts"),
      import("../../formats/import/title-of-format.ts"),
      import("../../formats/import/read-imported.ts"),
      import("../../core/curriculum/check.ts"),
      import("../../formats/import/csv-tables.ts"),
    ]);
  const imported = importFiles(files, { flip, columns, title: undefined, url: undefined });
  if (!imported) return undefined;
  return {
    reading: readImported(imported, source),
    source,
    layouts: undefined,
    reportOf: (opened) => ({
      source,
      format: titleOfFormat(imported.format),
      ...(imported.format === "csv" && {
        tables: { read: tablesIn(files, columns), said: [...columns] },
      }),
      flipped: imported.problems.some(({ code }) => code === "direction") ? flip : undefined,
      problems: [...errorsInOpened(opened), ...imported.problems],
    }),
  };
}

/** Whether a text is of our own format, or JSON so broken that it may have been meant to be. */
function isOwn({ text }: SourceFile): boolean {
  if (!/^\uFEFF?\s*\{/.test(text)) return false;
  return /"format"\s*:\s*"prereq\//.test(text) || !isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
  } catch {
    return false;
  }
}
