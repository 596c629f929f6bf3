import type { AttributeName, ElementName } from "./vocabulary.ts";

/**
 * A picture as data: an SVG element as its name, its attributes and what is in it. Any text in it is
 * text to be shown. Whoever draws one from a file refuses what is not in `vocabulary.ts`.
 */
export type PictureElement = readonly [
  name: ElementName,
  attributes: Attributes,
  ...inside: PictureNode[],
];

export type PictureNode = PictureElement | string;

export type Attributes = { readonly [name in AttributeName]?: string | number };

/** What is stored beside a curriculum, so that its map can be seen before any of the program is there. */
export interface StoredPictures {
  readonly format: typeof storedPicturesFormat;
  readonly title: string;
  readonly pictures: readonly StoredPicture[];
}

export const storedPicturesFormat = "prereq-pictures/1";

/** The whole map laid out for one shape of window. */
export interface StoredPicture {
  /** Width by height. */
  readonly aspect: number;
  /** The file that the live map of this shape is drawn from, beside this one. */
  readonly map?: string;
  /** An `svg` element. Links in it are as seen from the file. */
  readonly picture: PictureElement;
}
