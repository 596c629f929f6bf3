import { nearestZoom } from "../scene/levels.ts";
import { drawPicture } from "./draw-picture.ts";
import { narrowWidth } from "./narrow.ts";
import type { Settings } from "./settings.ts";
import { sourceAddress } from "./source-address.ts";
import { readPictures } from "./stored-pictures.ts";

/** What a site is built with beside its curriculum: pictures of the map. */
const curriculumName = "curriculum.json";
const pictureName = "picture.json";

/** What is seen of a map before its live part comes: the picture that was stored with it, or else what the host wrote. */
export class Still {
  readonly element = document.createElement("div");
  /** Where the live map is drawn from, if the picture told. */
  map: URL | undefined;

  constructor() {
    this.element.className = "still";
    this.element.append(document.createElement("slot"));
  }

  /** Shows the picture of a curriculum. False when there is none. */
  async show({ src, crossOrigin, view, controls }: Settings): Promise<boolean> {
    const address = src === undefined ? undefined : pictureAddress(src, crossOrigin);
    if (!address || view !== "map") return false;
    const stored = await readPictures(address);
    const isNarrow = this.element.clientWidth < narrowWidth;
    const chosen = stored && (isNarrow ? stored.pictures[0] : stored.pictures.at(-1));
    const drawn = chosen && drawPicture(chosen.picture, address.href);
    if (!stored || !drawn) return false;
    this.map = chosen.map;
    const picture = made("div", "picture", drawn);
    picture.classList.toggle("is-tall", isNarrow);
    const hasBar = controls.has("title") || controls.has("views");
    const title = controls.has("title") ? stored.title : "";
    this.element.replaceChildren(...(hasBar ? [made("p", "bar", title)] : []), picture);
    limit(drawn);
    return true;
  }
}

/** A picture lies beside a `curriculum.json`; other files have none. */
function pictureAddress(src: string, crossOrigin: boolean): URL | undefined {
  const source = sourceAddress(src, document.baseURI, crossOrigin);
  if (!("address" in source)) return undefined;
  const { address } = source;
  return address.pathname.endsWith(`/${curriculumName}`)
    ? new URL(pictureName, address)
    : undefined;
}

function made(name: "div" | "p", className: string, inside: Node | string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.append(inside);
  return element;
}

/** Small maps are shown no larger than the live map shows them. */
function limit(picture: SVGElement): void {
  const [, , width, height] = (picture.getAttribute("viewBox") ?? "").split(" ").map(Number);
  if (!width || !height) return;
  picture.style.maxWidth = `${width * nearestZoom}px`;
  picture.style.maxHeight = `${height * nearestZoom}px`;
}
