import { narrowWidth } from "../narrow.ts";
import type { PrereqGraph } from "../prereq-graph.ts";
import { loadScript } from "./load-script.ts";
import type { PageWishes } from "./messages.ts";
import type { Parameters } from "./parameters.ts";

/** What the scripts with a curriculum leave, for frames without an origin, which can fetch no data. */
declare global {
  var prereqCurriculum: unknown;
}

/** The languages that there is a file in beside English. */
const otherLanguages = ["de", "es"];

/** The map in the frame: until it is wanted, the picture in the page; then the element. */
export class FrameMap {
  readonly element: PrereqGraph;
  private readonly curriculum: string | undefined;
  private loaded: Promise<void> | undefined;

  constructor(element: PrereqGraph, { curriculum, attributes }: Parameters) {
    this.element = element;
    this.curriculum = curriculum;
    for (const [name, value] of attributes) element.setAttribute(name, value);
    element.setAttribute("loading", "eager");
  }

  /** Takes what the page says of itself and its reader. */
  take(wishes: PageWishes): void {
    for (const [name, value] of Object.entries(wishes)) this.set(name, value);
  }

  /** The element, as soon as it is one. */
  async live(): Promise<PrereqGraph> {
    this.loaded ??= this.load();
    await this.loaded;
    return this.element;
  }

  /** What the reader sees and knows; nothing before the live map is there. */
  state(): unknown {
    return this.loaded ? (this.element.getState?.() ?? null) : null;
  }

  private set(name: string, value: unknown): void {
    if (value === undefined) return;
    if (value === null || value === false) this.element.removeAttribute(name);
    else if (value === true) this.element.setAttribute(name, "");
    else this.element.setAttribute(name, Array.isArray(value) ? value.join(" ") : String(value));
  }

  private async load(): Promise<void> {
    const lang = (this.element.getAttribute("lang") ?? navigator.language).slice(0, 2);
    const code = otherLanguages.includes(lang) ? `.${lang}` : "";
    await Promise.all([loadScript(`embed${code}.js`), this.nameSource()]);
  }

  /** Says what is to be shown: the site's own map where no other is asked for. */
  private async nameSource(): Promise<void> {
    const map = this.element.clientWidth < narrowWidth ? "map-tall" : "map-wide";
    if (this.curriculum !== undefined) this.element.setAttribute("src", this.curriculum);
    else if (self.origin === "null") await this.takeScripts(map);
    else this.element.setAttribute("src", new URL(`../${map}.json`, document.baseURI).href);
  }

  /** A frame without an origin can fetch no data, but run scripts that leave some. */
  private async takeScripts(map: string): Promise<void> {
    await loadScript(`${map}.js`);
    this.element.data = globalThis.prereqCurriculum;
    this.element.addEventListener("prereq-ready", () => void this.takeTexts(), { once: true });
  }

  private async takeTexts(): Promise<void> {
    await loadScript("curriculum.js").catch(() => undefined);
    this.element.data = globalThis.prereqCurriculum;
  }
}
