import type { LiveEvents } from "../live/live.ts";
import type { Channel } from "./channel.ts";

/** Tells the page what happens in the map. */
export function tellFrom(map: HTMLElement, channel: Channel, height: (px: number) => void): void {
  on(map, "load", (detail) => channel.say("loaded", detail));
  on(map, "ready", () => channel.say("ready", {}));
  on(map, "error", (detail) => channel.say("error", detail));
  on(map, "select", (detail) => channel.say("select", detail));
  on(map, "progress", (detail) => channel.say("progress", detail));
  on(map, "path", (detail) => channel.say("path", detail));
  on(map, "height", ({ px }) => height(px));
  let isInside = false;
  const tellFocus = (inside: boolean) => {
    if (inside === isInside) return;
    isInside = inside;
    channel.say("focus", { inside });
  };
  addEventListener("focusin", () => tellFocus(true));
  addEventListener("blur", () => tellFocus(false));
}

function on<Name extends keyof LiveEvents>(
  map: HTMLElement,
  name: Name,
  hear: (detail: LiveEvents[Name]) => void,
): void {
  map.addEventListener(`prereq-${name}`, (event) => {
    if (event instanceof CustomEvent) hear(event.detail);
  });
}
