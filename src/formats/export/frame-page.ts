import type { Curriculum } from "../../core/model/curriculum.ts";
import { pictureOf } from "../../scene/picture/picture-of.ts";
import type { Scene } from "../../scene/scene.ts";
import { escapedXml } from "./escaped-xml.ts";
import type { TextFile } from "./folder.ts";
import { mapLabel, siteLinks } from "./site-links.ts";
import { siteShapes } from "./site-page.ts";
import { svgText } from "./svg.ts";

/** Where the page for frames keeps a place for what only the build knows. */
const marks = { title: "<!-- prereq:title -->", picture: "<!-- prereq:picture -->" } as const;

const frameFolder = "embed";

/**
 * What other sites put into a frame: a page with the pictures of the whole map in it, and the
 * curriculum as a script, because a frame that may run scripts and nothing else can fetch no data.
 * `curriculumJson` is the text of the site's `curriculum.json`.
 */
export function frameFiles(
  page: string,
  curriculum: Curriculum,
  scenes: readonly Scene[],
  curriculumJson: string,
): readonly TextFile[] {
  const path = `${frameFolder}/index.html`;
  const links = siteLinks(curriculum, path);
  const pictures = siteShapes.map(({ name }, index) => {
    const scene = scenes[index];
    return scene
      ? `<div data-shape="${name}">${svgText(pictureOf(scene, mapLabel(curriculum), links))}</div>`
      : "";
  });
  const text = page
    .replaceAll(marks.title, () => escapedXml(curriculum.title))
    .replace(marks.picture, () => pictures.join(""));
  return [
    { path, text },
    {
      path: `${frameFolder}/curriculum.js`,
      text: `prereqCurriculum = JSON.parse(${JSON.stringify(curriculumJson)});\n`,
    },
  ];
}
