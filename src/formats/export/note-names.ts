import { printable } from "./printable.ts";

/** How long the two parts of a name are at most in UTF-8, so that it and its ending fit on any disk. */
const most = { title: 120, id: 100 };

/**
 * Gives out names that files on any system and links between notes can have, made of titles, and of
 * ids where a title is no name or is taken. No two are alike, however a disk compares them.
 * @param taken names that are not given out
 */
export function noteNames(taken: readonly string[]): (title: string, id: string) => string {
  const keys = new Set(taken.map(keyOf));
  return (title, id) => {
    for (const name of candidates(title, id)) {
      if (keys.has(keyOf(name))) continue;
      keys.add(keyOf(name));
      return name;
    }
    throw new Error("There is always another number.");
  };
}

function* candidates(title: string, id: string): Generator<string> {
  const plain = fileName(title, most.title);
  if (plain !== "") yield plain;
  const named = `${plain} ${fileName(id, most.id)}`.trim();
  yield whole(named);
  for (let number = 2; ; number += 1) yield `${named} ${number}`;
}

/** What names have in common that some disk takes for one: capitals, ways to write accents, unseen signs. */
function keyOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD");
}

/** What of a text can be a name; empty where nothing can that is seen. */
function fileName(text: string, length: number): string {
  const plain = printable(text)
    .replace(/[\\/:*?"<>|#^[\]\uFFFD]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const name = cut(plain, length).replace(/^[. ]+|[. ]+$/g, "");
  return keyOf(name).trim() === "" ? "" : whole(name);
}

/** The beginning of a text that is at most so many bytes long, no character halved. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let length = 0;
  let kept = "";
  for (const { segment } of new Intl.Segmenter("en").segment(text)) {
    length += encoder.encode(segment).length;
    if (length > bytes) break;
    kept += segment;
  }
  return kept;
}

/** Names that Windows keeps for devices, whatever comes after a dot. */
const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\..*)?$/i;

function whole(name: string): string {
  return reserved.test(name) ? `Topic ${name}` : name;
}
