import type { ExplorerState } from "../../explorer/state.ts";
import { svgFile } from "../../formats/export/svg.ts";
import type { EmbedTheme } from "../../scene/embedded.ts";
import { pictureOf } from "../../scene/picture/picture-of.ts";
import { liveMap } from "../map/live-map.ts";

/** More topics make a picture that nobody can read and few programs open. */
export const mostTopics = 2500;

/** The longest side of a picture made of pixels. */
const mostPixels = 4096;

/** The whole map as it is seen, as the text of an SVG file; undefined where no map is drawn. */
export async function pictureText(
  state: ExplorerState,
  theme: EmbedTheme,
): Promise<string | undefined> {
  const drawn = liveMap.current?.subject;
  if (!drawn) return undefined;
  // What draws the live map is there already; asked for like this, it stays in one file.
  const { wholeMap } = await import("../map/map-controller.ts");
  const title = state.words.pages.mapOf(drawn.curriculum.title);
  return svgFile(pictureOf(wholeMap(state, drawn), title), theme === "page" ? "auto" : theme);
}

/** The same in pixels, twice as fine as on the screen where there is room; undefined where the browser refuses. */
export async function pngOf(svg: string): Promise<Blob | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(2, mostPixels / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png");
    });
  } catch {
    return undefined;
  }
}
