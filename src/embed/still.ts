import { sourceAddress } from "./source-address.ts";

/** What a site is built with beside its curriculum: a picture of the map. */
const curriculumName = "curriculum.json";
const pictureName = "picture.json";

/** What is seen of a map before its live part comes: the picture that was stored with it, or else what the host wrote. */
export class Still {
  readonly element = document.createElement("div");

  constructor() {
    this.element.className = "still";
    this.element.append(document.createElement("slot"));
  }

  /** Shows the picture of a curriculum. False when there is none. */
  async show(src: string | undefined, crossOrigin: boolean): Promise<boolean> {
    const picture = src === undefined ? undefined : pictureAddress(src, crossOrigin);
    return picture !== undefined;
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
