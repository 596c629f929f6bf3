import { loadingNames } from "../scene/embedded.ts";
import type { LiveEvents, LiveState } from "./live/live.ts";
import type { Pressed } from "./pressed.ts";
import { oneOf, readSettings, settingAttributes } from "./settings.ts";
import { Stage } from "./stage.ts";

/** On a server, where there are no elements, the class can be imported and not used. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object;

/** The attributes whose text is a property of the same name. `lang` is one of every element. */
const textProperties = [
  "src",
  "goal",
  "topic",
  "view",
  "theme",
  "loading",
  "gestures",
  "controls",
] as const;

/** The attributes that are there or not, and the properties that say so. */
const switches = { readonly: "readonly", crossOriginSource: "cross-origin-source" } as const;

const ownProperties = [...textProperties, ...Object.keys(switches), "known", "data"];

/**
 * A map of topics and prerequisites in any page. Weightless until it is wanted: first it is a
 * picture, or whatever the page wrote into it, and then the live map in its place.
 *
 * What it knows of the reader it keeps for as long as there is the element, and nowhere else. It
 * changes nothing outside of itself, and loads nothing that the
 * page does not name. Its events bubble and are named `prereq-…`; they tell what the reader does,
 * not what the page itself sets.
 */
export class PrereqGraph extends Base {
  static readonly observedAttributes = [...settingAttributes, "theme", "loading"];

  /** The address of the curriculum. */
  declare src: string | null;
  /** The id of a goal of the curriculum, or of a topic. */
  declare goal: string | null;
  /** The id of the selected topic. */
  declare topic: string | null;
  /** `map`, `outline` or `path`. */
  declare view: string | null;
  /** `auto`, `light`, `dark` or `page`. */
  declare theme: string | null;
  /** `interaction`, `lazy` or `eager`. */
  declare loading: string | null;
  /** `cooperative` or `greedy`. */
  declare gestures: string | null;
  /** What stands around the map: any of `title views zoom overview`, or `none`. */
  declare controls: string | null;
  /** Whether the reader can mark nothing. */
  declare readonly: boolean;
  /** Whether `src` may lie at another origin. */
  declare crossOriginSource: boolean;

  /** Resolves when the live map can first be seen. */
  readonly ready: Promise<void>;

  readonly #stage: Stage;
  #data: unknown;
  #isShown = false;
  #isChanged = false;

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.addEventListener("prereq-ready", () => resolve(), { once: true });
    });
    this.#stage = new Stage(this.attachShadow({ mode: "open" }), {
      settings: () => this.#settings(),
      loading: () => oneOf(loadingNames, this.loading) ?? "interaction",
      data: () => this.#data,
      tell: (name, detail) => this.#tell(name, detail),
    });
  }

  /** The ids of the topics that the reader knows. */
  get known(): readonly string[] {
    return this.#settings().known;
  }

  set known(ids: readonly string[] | null) {
    if (ids === null) this.removeAttribute("known");
    else this.setAttribute("known", ids.join(" "));
  }

  /** A curriculum, or the text of any file that can be read, in place of `src`. */
  get data(): unknown {
    return this.#data;
  }

  set data(data: unknown) {
    if (data === this.#data) return;
    this.#data = data;
    if (this.#isShown) this.#stage.withLive((live) => live.give(data));
  }

  /** Brings the live map now. */
  load(): Promise<void> {
    this.#stage.withLive(() => {});
    return this.ready;
  }

  /** Selects a topic and brings it into sight. */
  focusTopic(id: string): void {
    this.#stage.withLive((live) => live.focusTopic(id));
  }

  /** Shows what the reader pressed in a picture outside of the element. */
  press(pressed: Pressed): void {
    this.#stage.withLive((live) => live.press(pressed));
  }

  /** Shows the whole map. */
  fit(): void {
    this.#stage.withLive((live) => live.fit());
  }

  /** Fetches the curriculum again. */
  reload(): void {
    this.#stage.withLive((live) => live.reload());
  }

  /** The ids of the steps to the goal, in order; none before the live map has found them. */
  getPath(): readonly string[] {
    return this.#stage.present?.state().path ?? [];
  }

  /** What the reader sees and knows; undefined before there is a live map. */
  getState(): LiveState | undefined {
    return this.#stage.present?.state();
  }

  connectedCallback(): void {
    if (this.#isShown) return;
    this.#isShown = true;
    for (const name of ownProperties) upgrade(this, name);
    void this.#stage.begin();
  }

  /** An element that is only moved keeps its map. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#isShown = false;
      this.#stage.end();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.#isShown || this.#isChanged) return;
    if (name === "loading") return;
    this.#isChanged = true;
    queueMicrotask(() => this.#change());
  }

  /** However many attributes were changed at once, the map takes them together. */
  #change(): void {
    this.#isChanged = false;
    if (!this.#isShown) return;
    const live = this.#stage.present;
    if (!live) return void this.#stage.begin();
    live.set(this.#settings());
    live.repaint();
  }

  #settings() {
    const settings = readSettings((name) => this.getAttribute(name));
    const lang = this.closest<HTMLElement>("[lang]")?.lang;
    return { ...settings, lang: settings.lang ?? (lang || undefined) };
  }

  #tell<Name extends keyof LiveEvents>(name: Name, detail: LiveEvents[Name]): boolean {
    const cancelable = name === "open-resource";
    const options = { detail, bubbles: true, composed: true, cancelable };
    return this.dispatchEvent(new CustomEvent(`prereq-${name}`, options));
  }
}

for (const name of textProperties)
  Object.defineProperty(PrereqGraph.prototype, name, {
    get(this: PrereqGraph) {
      return this.getAttribute(name);
    },
    set(this: PrereqGraph, text: string | null) {
      if (text === null || text === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(text));
    },
  });

for (const [property, attribute] of Object.entries(switches))
  Object.defineProperty(PrereqGraph.prototype, property, {
    get(this: PrereqGraph) {
      return this.hasAttribute(attribute);
    },
    set(this: PrereqGraph, isOn: unknown) {
      this.toggleAttribute(attribute, Boolean(isOn));
    },
  });

/** A property that was set before the class was there is set again, now that somebody listens. */
function upgrade(element: object, name: string): void {
  const own = Object.getOwnPropertyDescriptor(element, name);
  if (!own) return;
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, own.value);
}

declare global {
  interface HTMLElementTagNameMap {
    "prereq-graph": PrereqGraph;
  }
}
