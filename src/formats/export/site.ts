import type { Curriculum } from "../../core/model/curriculum.ts";
import type { LayoutOptions } from "../../scene/layout/arrange.ts";
import { layOut } from "../../scene/layout/lay-out.ts";
import { layoutInput } from "../../scene/layout/layout-input.ts";
import type { TextFile } from "./folder.ts";
import { frameFiles } from "./frame-page.ts";
import { curriculumValue } from "./json.ts";
import { sitePage, siteScenes, siteShapes } from "./site-page.ts";
import { storedPictures } from "./stored-pictures.ts";

/**
 * The files of a static site that depend on the curriculum: its page, made from the explorer's,
 * `curriculum.json`, the whole curriculum with its layouts, and `picture.json`, what can be drawn of it at once; with the page for frames, also what other sites embed. Laying out thoroughly takes seconds; `fast` will do while somebody edits.
 */
export function siteFiles(
  explorerPage: string,
  curriculum: Curriculum,
  effort: LayoutOptions["effort"],
  framePage?: string,
): readonly TextFile[] {
  const input = layoutInput(curriculum);
  const layouts = siteShapes.map(({ aspect }) => layOut(input, { aspect, effort }));
  const scenes = siteScenes(curriculum, layouts);
  const json = JSON.stringify({ ...curriculumValue(curriculum), layouts });
  return [
    { path: "index.html", text: sitePage(explorerPage, curriculum, scenes) },
    { path: "curriculum.json", text: json },
    { path: "picture.json", text: JSON.stringify(storedPictures(curriculum, scenes)) },
    ...(framePage === undefined ? [] : frameFiles(framePage, curriculum, scenes, json)),
  ];
}
