import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import type { Curriculum } from "../core/model/curriculum.ts";
import type { Route } from "../formats/export/exporter.ts";
import { plainSvgFile } from "../formats/export/svg.ts";
import { mapPicture } from "../formats/export/svg-map.ts";
import { tokenColour } from "../scene/picture/painted.ts";

/** A picture as a PNG file. */
export interface Png {
  readonly bytes: Uint8Array;
  /** How many of its pixels stand for one of the map; fewer than asked for where it became too large. */
  readonly scale: number;
}

/** Four bytes a pixel: a picture of so many takes a quarter of a gigabyte while it is drawn. */
const mostPixels = 64_000_000;

/**
 * Draws the map, or the way through a plan, without a browser and on light ground. Its text is in
 * Inter, with which the widths on the map are reckoned and whose files come with the program; what
 * that has no letters for is in a font of the system.
 * @param asked how many pixels of the picture stand for one of the map
 */
export function drawPng(curriculum: Curriculum, asked: number, route?: Route): Png {
  const picture = mapPicture(curriculum, route);
  const [, { viewBox = "" }] = picture;
  const [width = 1, height = 1] = String(viewBox).split(" ").slice(2).map(Number);
  const scale = Math.min(asked, Math.sqrt(mostPixels / (width * height)));
  const drawing = new Resvg(plainSvgFile(picture, "light"), {
    background: tokenColour("bg", "light"),
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles: fontFiles(), defaultFontFamily: "Inter", loadSystemFonts: true },
  });
  return { bytes: drawing.render().asPng(), scale };
}

/** The two weights that pictures have. */
function fontFiles(): string[] {
  const require = createRequire(import.meta.url);
  return [
    require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
    require.resolve("@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf"),
  ];
}
