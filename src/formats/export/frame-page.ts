import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Words } from "../../language/english.ts";
import type { Layout } from "../../scene/layout/layout.ts";
import { escapedXml } from "./escaped-xml.ts";
import type { TextFile } from "./folder.ts";
import { curriculumValue } from "./json.ts";
import { mapValue } from "./map-file.ts";
import { siteLinks } from "./site-links.ts";
import { siteScenes, siteShapes } from "./site-page.ts";
import { svgOf } from "./svg.ts";

/** Where the page for frames keeps a place for what only the build knows. */
const marks = { title: "<!-- prereq:title -->", picture: "<!-- prereq:picture -->" } as const;

const frameFolder = "embed";

/**
 * What other sites put into a frame: a page with the pictures of the whole map in it, and what the
 * map needs of the curriculum, and all of it, as scripts, because a frame that may run scripts and
 * nothing else can fetch no data.
 */
export function frameFiles(
  page: string,
  curriculum: Curriculum,
  layouts: readonly Layout[],
  words: Words,
): readonly TextFile[] {
  const path = `${frameFolder}/index.html`;
  const scenes = siteScenes(curriculum, layouts);
  const whole = `${frameFolder}/curriculum.js`;
  const links = siteLinks(curriculum, path, words);
  const label = words.pages.mapOf(curriculum.title);
  const pictures = siteShapes.map(({ name }, index) => {
    const scene = scenes[index];
    return scene ? `<div data-shape="${name}">${svgOf(scene, label, links)}</div>` : "";
  });
  const text = page
    .replaceAll(marks.title, () => escapedXml(curriculum.title))
    .replace(marks.picture, () => pictures.join(""));
  return [
    { path, text },
    ...siteShapes.flatMap(({ name }, index) => {
      const layout = layouts[index];
      const map = `${frameFolder}/map-${name}.js`;
      return layout ? [scriptFile(map, mapValue(curriculum, layout, "curriculum.js"))] : [];
    }),
    scriptFile(whole, { ...curriculumValue(curriculum), layouts }),
  ];
}

/** A script that leaves a curriculum. Parsing its text is faster than running it as code. */
function scriptFile(path: string, value: object): TextFile {
  const json = JSON.stringify(JSON.stringify(value));
  return { path, text: `prereqCurriculum = JSON.parse(${json});\n` };
}
