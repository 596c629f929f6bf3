import "./frame.css";
import { loadingNames } from "../../scene/embedded.ts";
import { type Pressed, pressedIn } from "../pressed.ts";
import { oneOf } from "../settings.ts";
import { whenWanted } from "../when-wanted.ts";
import { Channel } from "./channel.ts";
import { FrameMap } from "./frame-map.ts";
import { heightTeller } from "./height.ts";
import type { ToFrame } from "./messages.ts";
import { readParameters } from "./parameters.ts";
import { tellFrom } from "./tell-from.ts";

/*
 * The page for frames: a picture that stands in the page itself, and the map in its place when it
 * is wanted. Works in a frame that may run scripts and nothing else.
 */

const element = document.querySelector("prereq-graph");
if (!element) throw new Error("The page for frames has no map in it.");
const parameters = readParameters(new URL(location.href));
const map = new FrameMap(element, parameters);
const channel = new Channel(parent, hear);

if (parent !== self) {
  tellFrom(
    element,
    channel,
    heightTeller((px) => channel.say("height", { px })),
  );
  channel.listen(self);
}

// The picture is of the site's own curriculum; another one has none that could be pressed.
const loading = oneOf(loadingNames, new URL(location.href).searchParams.get("loading"));
if (parameters.curriculum !== undefined) element.replaceChildren();
const when = parameters.curriculum === undefined ? (loading ?? "interaction") : "lazy";
const stopListening = whenWanted(element, when, (event) => {
  const pressed = event && pressedIn(event);
  if (pressed) event.preventDefault();
  void bring(pressed);
});
element.addEventListener("prereq-ready", () => stopListening(), { once: true });

/** Brings the live map, and shows what was pressed in the picture. */
async function bring(pressed: Pressed | undefined): Promise<void> {
  try {
    const live = await map.live();
    if (pressed) live.press(pressed);
  } catch (reason) {
    // Without a live map, the picture's links lead where they say.
    stopListening();
    channel.say("error", { code: "not-fetched", message: String(reason) });
  }
}

function hear(message: ToFrame): void {
  if (message.type === "init") map.take(message.payload);
  else if (message.type === "theme") map.take(message.payload);
  else if (message.type === "setGoal") map.take({ goal: message.payload.id });
  else if (message.type === "getState") channel.say("state", map.state(), message.id);
  else void map.live().then((live) => live.focusTopic(message.payload.id));
}
