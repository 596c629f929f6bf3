import { storedPicturesFormat } from "../scene/picture/picture.ts";
import { privately } from "./privately.ts";

/** A picture as it is stored, not yet looked at. */
export interface StoredPicture {
  readonly picture: unknown;
  /** Where the live map is drawn from, where that is said. */
  readonly map: URL | undefined;
}

export interface Stored {
  readonly title: string;
  /** The narrowest first. */
  readonly pictures: readonly StoredPicture[];
}

/** What is on its way, so that several maps of a page wait for the same answer. */
const underWay = new Map<string, Promise<Stored | undefined>>();

/** Fetches the pictures of a curriculum; undefined where there are none, or they are of another time. */
export function readPictures(address: URL): Promise<Stored | undefined> {
  const { href } = address;
  const coming = underWay.get(href) ?? fetchPictures(address).finally(() => underWay.delete(href));
  underWay.set(href, coming);
  return coming;
}

async function fetchPictures(address: URL): Promise<Stored | undefined> {
  try {
    const response = await fetch(address, privately(address));
    return response.ok ? storedIn(await response.json(), address) : undefined;
  } catch {
    return undefined;
  }
}

function storedIn(value: unknown, address: URL): Stored | undefined {
  if (!isRecord(value) || value["format"] !== storedPicturesFormat) return undefined;
  const { title, pictures } = value;
  if (typeof title !== "string" || !Array.isArray(pictures)) return undefined;
  return {
    title,
    pictures: pictures
      .filter(isRecord)
      .map(({ picture, map }) => ({ picture, map: beside(address, map) })),
  };
}

/** A file in the same folder. Pictures are data, and lead to no other place. */
function beside(address: URL, name: unknown): URL | undefined {
  const isName = typeof name === "string" && /^[\w-]+\.json$/.test(name);
  return isName ? new URL(name, address) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
