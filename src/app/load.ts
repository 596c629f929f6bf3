import { asMap } from "../core/curriculum/gather.ts";
import { parseJsonInPieces } from "../core/curriculum/json-file.ts";
import { openInPieces } from "../core/curriculum/open.ts";
import type { Problem } from "../core/curriculum/problem.ts";
import { readParsedInPieces } from "../core/curriculum/read-json.ts";
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
  // Where there is a map to be laid out, all is done beside the page.
  if (!/"layouts"\s*:/.test(fetched)) return laidOut(explorer, url, fetched);
  const parsed = await withBreaks(parseJsonInPieces({ path: url, text: fetched }));
  const read = await withBreaks(readParsedInPieces(parsed));
  const { curriculum, problems } = await withBreaks(openInPieces(read));
  if (!curriculum) return broken(url, problems);
  await aBreath();
  const stored = asMap(parsed.value)?.get("layouts");
  const layouts = storedLayouts(stored, curriculum);
  if (layouts.length === 0) return laidOut(explorer, url, fetched);
  await aBreath();
  const here = new URL(url, document.baseURI).href;
  const whole = wholeAddress(asMap(parsed.value)?.get("whole"), here);
  return { status: "open", open: { curriculum, layouts, whole, address: here } };
}

async function laidOut(explorer: Explorer, url: string, text: string): Promise<Opening> {
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
