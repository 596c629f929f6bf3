import type { Curriculum } from "../../core/model/curriculum.ts";
import type { LayoutOptions } from "../../scene/layout/arrange.ts";
import { layOut } from "../../scene/layout/lay-out.ts";
import { layoutInput } from "../../scene/layout/layout-input.ts";
import { curriculumValue } from "./json.ts";
import { sitePage, siteShapes } from "./site-page.ts";

/**
 * The files of a static site that depend on the curriculum: its page, made from the explorer's, and
 * `curriculum.json`, the whole curriculum with its layouts. Laying out thoroughly takes seconds; `fast` will do while somebody edits.
 */
export function siteFiles(
  explorerPage: string,
  curriculum: Curriculum,
  effort: LayoutOptions["effort"],
): readonly { readonly path: string; readonly text: string }[] {
  const input = layoutInput(curriculum);
  const layouts = siteShapes.map(({ aspect }) => layOut(input, { aspect, effort }));
  return [
    { path: "index.html", text: sitePage(explorerPage, curriculum, layouts) },
    { path: "curriculum.json", text: JSON.stringify({ ...curriculumValue(curriculum), layouts }) },
  ];
}
