import type { PictureElement } from "../scene/picture/picture.ts";
import { isAttribute, isElementName } from "../scene/picture/vocabulary.ts";

const svg = "http://www.w3.org/2000/svg";

/** No map as seen from afar has more. */
const mostElements = 20_000;
const deepest = 12;

/**
 * A stored picture as elements, made one by one so that no text is ever parsed. It comes from a
 * file: what is not in the vocabulary is left out. Links are as seen from `base`. Undefined for
 * anything that is no picture.
 */
export function drawPicture(picture: unknown, base: string): SVGElement | undefined {
  let left = mostElements;

  const draw = (node: unknown, depth: number): Node | undefined => {
    if (typeof node === "string") return document.createTextNode(node);
    if (!isElement(node) || depth > deepest || left === 0) return undefined;
    left -= 1;
    const [name, attributes, ...inside] = node;
    const element = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (isAttribute(key, value))
        element.setAttribute(
          key,
          key === "href" ? new URL(String(value), base).href : String(value),
        );
    }
    for (const part of inside) {
      const drawn = draw(part, depth + 1);
      if (drawn) element.append(drawn);
    }
    return element;
  };

  const drawn = draw(picture, 0);
  return drawn instanceof SVGElement && drawn.localName === "svg" ? drawn : undefined;
}

function isElement(node: unknown): node is PictureElement {
  if (!Array.isArray(node)) return false;
  const [name, attributes] = node;
  return isElementName(name) && typeof attributes === "object" && attributes !== null;
}
