import type { Curriculum } from "../../core/model/curriculum.ts";
import { english } from "../../language/english.ts";
import { type StoredPictures, storedPicturesFormat } from "../../scene/picture/picture.ts";
import { pictureOf } from "../../scene/picture/picture-of.ts";
import type { Scene } from "../../scene/scene.ts";
import { siteLinks } from "./site-links.ts";
import { siteShapes } from "./site-page.ts";

/** The whole map as seen in each shape of window, for `picture.json` in the root of a site. */
export function storedPictures(curriculum: Curriculum, scenes: readonly Scene[]): StoredPictures {
  const links = siteLinks(curriculum, "picture.json", english);
  return {
    format: storedPicturesFormat,
    title: curriculum.title,
    pictures: scenes.flatMap((scene, index) => {
      const shape = siteShapes[index];
      if (!shape) return [];
      const picture = pictureOf(scene, english.pages.mapOf(curriculum.title), links);
      return [{ aspect: shape.aspect, map: shape.mapName, picture }];
    }),
  };
}
