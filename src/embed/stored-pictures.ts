import { storedPicturesFormat } from "../scene/picture/picture.ts";

/** A picture as it is stored, not yet looked at. */
export interface StoredPicture {
  readonly picture: unknown;
}

export interface Stored {
  readonly title: string;
  /** The narrowest first. */
  readonly pictures: readonly StoredPicture[];
}

/** Fetches the pictures of a curriculum; undefined where there are none, or they are of another time. */
export async function readPictures(address: URL): Promise<Stored | undefined> {
  try {
    const response = await fetch(address, {
      credentials: "same-origin",
      referrerPolicy: "no-referrer",
    });
    return response.ok ? storedIn(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

function storedIn(value: unknown): Stored | undefined {
  if (!isRecord(value) || value["format"] !== storedPicturesFormat) return undefined;
  const { title, pictures } = value;
  if (typeof title !== "string" || !Array.isArray(pictures)) return undefined;
  return { title, pictures: pictures.filter(isRecord).map(({ picture }) => ({ picture })) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
