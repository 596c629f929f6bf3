import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { LayoutOptions } from "../../scene/layout/arrange.ts";
import { layOut } from "../../scene/layout/lay-out.ts";
import type { Layout } from "../../scene/layout/layout.ts";
import { layoutInput } from "../../scene/layout/layout-input.ts";
import type { TextFile } from "./folder.ts";
import { curriculumValue } from "./json.ts";
import { mapFile } from "./map-file.ts";
import { sourceName } from "./site-addresses.ts";
import { sitePage, siteScenes, siteShapes } from "./site-page.ts";
import { storedPictures } from "./stored-pictures.ts";

/** The map of a curriculum laid out for each of `siteShapes`. Thoroughly, it takes seconds; `fast` will do while somebody edits. */
export function siteLayouts(
  curriculum: Curriculum,
  effort: LayoutOptions["effort"],
): readonly Layout[] {
  const input = layoutInput(curriculum);
  return siteShapes.map(({ aspect }) => layOut(input, { aspect, effort }));
}

/** Of the layouts of a site the one for a wide window, which pages without script show. */
export function wideLayout(layouts: readonly Layout[]): Layout | undefined {
  return layouts[siteShapes.findIndex(({ name }) => name === "wide")];
}

/** The whole curriculum of a site, with its layouts. */
const wholeName = "curriculum.json";

interface SiteOptions {
  /** Where the site will be found. */
  readonly url?: string | undefined;
  /** What the curriculum was read from, if in our own format. */
  readonly sources?: readonly SourceFile[];
}

/**
 * The files of a static site that its program needs: its page, made from the explorer's,
 * `curriculum.json`, the whole curriculum with its layouts, for each shape of window what the map
 * needs of it, and `picture.json`, what can be drawn of it at once.
 */
export function siteFiles(
  explorerPage: string,
  curriculum: Curriculum,
  layouts: readonly Layout[],
  { url, sources = [] }: SiteOptions = {},
): readonly TextFile[] {
  const scenes = siteScenes(curriculum, layouts);
  return [
    { path: "index.html", text: sitePage(explorerPage, curriculum, scenes, url) },
    { path: wholeName, text: JSON.stringify({ ...curriculumValue(curriculum), layouts }) },
    ...layouts.flatMap((layout, index) => {
      const shape = siteShapes[index];
      return shape ? [mapFile(shape.mapName, curriculum, layout, wholeName)] : [];
    }),
    ...(sources.length > 0 ? [{ path: sourceName, text: JSON.stringify({ files: sources }) }] : []),
    { path: "picture.json", text: JSON.stringify(storedPictures(curriculum, scenes)) },
  ];
}
