import type { PictureNode } from "../../scene/picture/picture.ts";
import { pictureOf } from "../../scene/picture/picture-of.ts";
import type { Scene } from "../../scene/scene.ts";
import { escapedXml } from "./escaped-xml.ts";

/**
 * A scene as SVG for a page that has Prereq's colour tokens: real text, in colours that follow the
 * page's theme. Everything from the curriculum is escaped; nothing is loaded from outside.
 */
export function svgOf(scene: Scene, title: string): string {
  return svgText(pictureOf(scene, title));
}

/** A picture as SVG for such a page. */
export function svgText(picture: PictureNode): string {
  if (typeof picture === "string") return escapedXml(picture);
  const [name, attributes, ...inside] = picture;
  const namespace = name === "svg" ? ' xmlns="http://www.w3.org/2000/svg"' : "";
  const said = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapedXml(String(value))}"`)
    .join("");
  return inside.length === 0
    ? `<${name}${namespace}${said}/>`
    : `<${name}${namespace}${said}>${inside.map(svgText).join("")}</${name}>`;
}
