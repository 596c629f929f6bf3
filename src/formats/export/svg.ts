import { type KnownGround, painted } from "../../scene/picture/painted.ts";
import type { Attributes, PictureElement, PictureNode } from "../../scene/picture/picture.ts";
import { type Links, pictureOf } from "../../scene/picture/picture-of.ts";
import { fontFamily, type Ground, tokenStyle } from "../../scene/picture/tokens.ts";
import type { ElementName } from "../../scene/picture/vocabulary.ts";
import type { Scene } from "../../scene/scene.ts";
import { escapedXml } from "./escaped-xml.ts";

/**
 * A scene as SVG for a page that has Prereq's colour tokens: real text, in colours that follow the
 * page's theme. Everything from the curriculum is escaped; nothing is loaded from outside.
 */
export function svgOf(scene: Scene, title: string, links?: Links): string {
  return svgText(pictureOf(scene, title, links));
}

/** A picture as an SVG file that stands alone, light or dark as its reader's system is or as is said. */
export function svgFile(picture: PictureElement, ground?: Ground): string {
  const [name, attributes, ...inside] = picture;
  const [, , width = "0", height = "0"] = String(attributes.viewBox).split(" ");
  const font = fontFamily.replaceAll('"', "'");
  const style = `${tokenStyle(ground)}:where(:root){background:var(--prereq-bg);font-family:${font}}a:hover,a:focus{text-decoration:underline}`;
  const opening = opened(name, { ...attributes, width, height });
  return `${opening}<style>${style}</style>${inside.map(svgText).join("")}</${name}>\n`;
}

/** A picture as an SVG file for programs that know no style sheets, light or dark for good. */
export function plainSvgFile(picture: PictureElement, ground: KnownGround): string {
  const [name, attributes, ...inside] = painted(picture, ground);
  const [, , width = "0", height = "0"] = String(attributes.viewBox).split(" ");
  const opening = opened(name, { ...attributes, width, height });
  const font = `<g font-family="${escapedXml(fontFamily)}">`;
  const text = inside.map(svgText).join("");
  return `${opening}${font}${text.replace(groupOpacity, lineOpacity)}</g></${name}>\n`;
}

/** Such programs draw each see-through group on a sheet of its own, as large as the picture; lines need none. */
const groupOpacity = / opacity="([\d.]+)"/g;
const lineOpacity = ' stroke-opacity="$1" fill-opacity="$1"';

/** A picture as SVG for a page with Prereq's tokens. */
function svgText(picture: PictureNode): string {
  if (typeof picture === "string") return escapedXml(picture);
  const [name, attributes, ...inside] = picture;
  const opening = opened(name, attributes);
  if (inside.length === 0) return `${opening.slice(0, -1)}/>`;
  return `${opening}${inside.map(svgText).join("")}</${name}>`;
}

function opened(name: ElementName, attributes: Attributes): string {
  const namespace = name === "svg" ? ' xmlns="http://www.w3.org/2000/svg"' : "";
  const said = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapedXml(String(value))}"`,
  );
  return `<${name}${namespace}${said.join("")}>`;
}
