import type { Loading } from "../scene/embedded.ts";
import type { Coming, Live, Memory, Mounting, Tell } from "./live/live.ts";
import { loadLive } from "./load-live.ts";
import { pressedIn } from "./pressed.ts";
import { privately } from "./privately.ts";
import type { Settings } from "./settings.ts";
import { Still } from "./still.ts";
import { stillStyles } from "./still-styles.ts";
import { whenWanted } from "./when-wanted.ts";

/** What the element says of itself whenever it is asked. */
interface Script {
  readonly settings: () => Settings;
  readonly loading: () => Loading;
  readonly data: () => unknown;
  readonly tell: Tell;
}

/**
 * What is inside the element: first a picture, then the live map in its exact place. The live map
 * is drawn behind the picture, so that nothing is ever blank or jumps.
 */
export class Stage {
  private readonly root: ShadowRoot;
  private readonly script: Script;
  /** What the reader did stays with the element, whether or not it is in the page. */
  private readonly memory: Memory = { texts: new Map(), said: new Map() };
  private still = new Still();
  private live: Live | undefined;
  /** What is done as soon as there is a live map. */
  private waiting: ((live: Live) => void)[] = [];
  private stopWaiting = () => {};
  /** Which showing counts: what was begun in an earlier one is no longer wanted. */
  private showing = 0;
  private isComing = false;

  constructor(root: ShadowRoot, script: Script) {
    this.root = root;
    this.script = script;
    root.adoptedStyleSheets = [stillStyles()];
  }

  /** Begins to show what the element says. */
  async begin(): Promise<void> {
    const showing = this.restart();
    const loading = this.script.loading();
    if (loading === "eager") void this.bring();
    const hasPicture = await this.still.show(this.script.settings());
    if (showing !== this.showing) return;
    // Where there is no picture there is nothing to press.
    const when = loading === "lazy" || !hasPicture ? "lazy" : "interaction";
    this.stopWaiting = whenWanted(this.still.element, when, (pressed) => this.press(pressed));
  }

  /** Takes everything away. */
  end(): void {
    this.showing += 1;
    this.stopWaiting();
    this.live?.destroy();
    this.live = undefined;
    this.isComing = false;
    this.waiting = [];
    this.root.replaceChildren();
  }

  /** Does something with the live map, which is fetched for it if need be. */
  withLive(act: (live: Live) => void): void {
    if (this.live) act(this.live);
    else {
      this.waiting.push(act);
      void this.bring();
    }
  }

  /** The live map, if it is there already. */
  get present(): Live | undefined {
    return this.live;
  }

  private restart(): number {
    this.end();
    this.still = new Still();
    this.root.append(this.still.element);
    return this.showing;
  }

  /** What was pressed in the picture is shown by the live map. */
  private press(event: Event | undefined): void {
    const pressed = event && pressedIn(event);
    if (!pressed) return void this.bring();
    event?.preventDefault();
    this.withLive((live) => live.press(pressed));
  }

  private async bring(): Promise<void> {
    if (this.isComing) return;
    this.isComing = true;
    const { showing } = this;
    const map = this.still.map && coming(this.still.map);
    try {
      const { mountLive } = await loadLive();
      if (showing === this.showing) this.mount(mountLive, map);
    } catch {
      this.isComing = false;
      // Without a live map, the picture's links lead where they say.
      this.stopWaiting();
      this.script.tell("error", {
        code: "not-fetched",
        message: "The live map could not be fetched.",
      });
    }
  }

  private mount(mountLive: (mounting: Mounting) => Live, map: Coming | undefined): void {
    const at = document.createElement("div");
    at.className = "live is-coming";
    this.root.append(at);
    const tell: Tell = (name, detail) => {
      if (name === "ready") this.reveal(at);
      return this.script.tell(name, detail);
    };
    const { settings, data } = this.script;
    const given = { settings: settings(), data: data(), map };
    const live = mountLive({ root: this.root, at, memory: this.memory, tell, ...given });
    this.live = live;
    for (const act of this.waiting.splice(0)) act(live);
  }

  /** The live map takes the picture's place, and the focus if the picture had it, or what the host wrote in its place. */
  private reveal(at: HTMLElement): void {
    const hadFocus = this.root.host.matches(":focus-within");
    this.stopWaiting();
    at.classList.remove("is-coming");
    this.still.element.remove();
    if (hadFocus) this.root.getElementById("map")?.focus({ preventScroll: true });
  }
}

/** Asks for what the map needs, while its code is on its way. */
function coming(address: URL): Coming {
  const answer = fetch(address, privately(address)).catch(() => undefined);
  return { address, answer };
}
