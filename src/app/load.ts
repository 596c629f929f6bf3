import { asMap } from "../core/curriculum/gather.ts";
import { openInPieces } from "../core/curriculum/open.ts";
import type { Problem } from "../core/curriculum/problem.ts";
import { readParsedInPieces } from "../core/curriculum/read-json.ts";
import { soundJsonInPieces } from "../core/curriculum/sound-json.ts";
import type { Explorer } from "../explorer/explorer.ts";
import type { Opening } from "../explorer/state.ts";
import { wholeAddress } from "../explorer/whole-address.ts";
import type { Words } from "../language/english.ts";
import { storedLayouts } from "../scene/layout/stored-layouts.ts";
import { refused } from "./opening/failure.ts";
import { aBreath, withBreaks } from "./with-breaks.ts";

/**
 * Fetches and opens a curriculum, or what the map needs of one. Whatever goes wrong becomes problems
 * to show, never an exception.
 */
export async function loadCurriculum(explorer: Explorer, url: string): Promise<Opening> {
  const { words } = explorer.getState();
  const fetched = await fetchText(words, url);
  if (typeof fetched !== "string") return broken(url, fetched);
  return (await openedHere(url, fetched)) ?? openBesides(explorer, url, fetched);
}

/**
 * Opens a text in which everything is right and whose map is drawn already, which is what the page was
 * built with. Nothing for any other.
 */
async function openedHere(url: string, text: string): Promise<Opening | undefined> {
  if (!/"layouts"\s*:/.test(text)) return undefined;
  const value = await withBreaks(soundJsonInPieces(text));
  const place = { file: url, line: 1, column: 1 };
  const parsed = { value, locate: () => place, problems: [] };
  const wrong: Problem = { code: "", severity: "error", message: "", mend: "", place };
  const read = await withBreaks(readParsedInPieces(parsed, () => [wrong]));
  const { curriculum } = await withBreaks(openInPieces(read));
  await aBreath();
  const stored = asMap(value)?.get("layouts");
  const layouts = curriculum ? storedLayouts(stored, curriculum) : [];
  if (!curriculum || layouts.length === 0) return undefined;
  await aBreath();
  const here = new URL(url, document.baseURI).href;
  const whole = wholeAddress(asMap(value)?.get("whole"), here);
  return { status: "open", open: { curriculum, layouts, whole, address: here } };
}

/** Opens any text beside the page, where its map is laid out and whatever is wrong is told. */
async function openBesides(explorer: Explorer, url: string, text: string): Promise<Opening> {
  const { openFetched } = await import("./opening/open-fetched.ts");
  return openFetched(explorer, url, text);
}

function broken(source: string, problems: readonly Problem[]): Opening {
  return { status: "broken", source, problems };
}

/** The text at an address, or why there is none. A server that found mistakes itself sends them with status 422. */
async function fetchText(
  { problems: words }: Words,
  url: string,
): Promise<string | readonly Problem[]> {
  const failed = (message: string) =>
    refused(url, "not-loaded", message, words.mendAddress).problems;
  try {
    const response = await fetch(url);
    if (response.ok) return await response.text();
    if (response.status === 422) return await response.json();
    return failed(words.answered(response.status));
  } catch {
    return failed(words.notFetched);
  }
}
