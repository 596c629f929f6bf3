import { open } from "../../core/curriculum/open.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { readJson } from "../../core/curriculum/read-json.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Broken, Opening } from "../../explorer/state.ts";
import { wholeAddress } from "../../explorer/whole-address.ts";
import { storedLayouts } from "../../scene/layout/stored-layouts.ts";
import { readText } from "./read-text.ts";

/** The most topics that are laid out in somebody else's page. */
const mostTopics = 5000;

/**
 * Opens a file of a curriculum, or of any format that can be imported. Never fails: what is wrong
 * becomes problems. `early` is the server's answer where it was asked for already.
 */
export async function openSource(
  address: URL,
  aspect: number,
  early?: Promise<Response | undefined>,
): Promise<Opening> {
  const read = await readText(address, early);
  if ("problem" in read) return broken(address.href, [read.problem]);
  return openText({ path: fileName(address), text: read.text }, aspect, address.href);
}

/** Opens what a host at `here` has at hand: the value, or the text, of such a file. */
export function openData(data: unknown, aspect: number, here: string): Promise<Opening> {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  return openText({ path: "data", text }, aspect, here);
}

async function openText(file: SourceFile, aspect: number, here: string): Promise<Opening> {
  const isOwn = /"format"\s*:\s*"prereq\//.test(file.text);
  const own = isOwn ? file : ((await others()).imported(file) ?? file);
  const { curriculum, problems } = open(readJson(own));
  if (!curriculum) return broken(file.path, problems);
  const { layouts, whole }: Added = isOwn ? JSON.parse(file.text) : {};
  const stored = storedLayouts(layouts, curriculum);
  if (stored.length > 0) {
    const more = wholeAddress(whole, here);
    return { status: "open", open: { curriculum, layouts: stored, whole: more } };
  }
  const layout =
    curriculum.topics.length > mostTopics
      ? undefined
      : (await others()).laidOut(curriculum, aspect);
  if (!layout) return broken(file.path, [notLaidOut(file.path)]);
  return { status: "open", open: { curriculum, layouts: [layout] } };
}

/** What `prereq build` adds to a curriculum. */
interface Added {
  readonly layouts?: unknown;
  readonly whole?: unknown;
}

const others = () => import("./other-sources.ts");

function fileName({ pathname }: URL): string {
  return pathname.split("/").at(-1) || pathname;
}

function broken(source: string, problems: readonly Problem[]): Broken {
  return { status: "broken", source, problems };
}

function notLaidOut(file: string): Problem {
  return {
    code: "no-layout",
    severity: "error",
    message: `The file has no layout. The light entry lays out up to ${mostTopics} topics itself, and embed.js none.`,
    mend: "Embed the curriculum.json that `prereq build` writes.",
    place: { file, line: 1, column: 1 },
  };
}
