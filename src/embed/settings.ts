import { type Control, controlNames, type EmbedView, viewNames } from "../scene/embedded.ts";

/** What a host page says about an embedded map, as its live part takes it. */
export interface Settings {
  /** The address of the curriculum, as the host wrote it. */
  readonly src: string | undefined;
  /** Whether the host allows `src` to lie at another origin than its own. */
  readonly crossOrigin: boolean;
  /** The id of a goal of the curriculum, or of a topic. */
  readonly goal: string | undefined;
  readonly topic: string | undefined;
  readonly known: readonly string[];
  readonly view: EmbedView;
  /** A BCP 47 tag. */
  readonly lang: string | undefined;
  readonly gestures: "cooperative" | "greedy";
  readonly controls: ReadonlySet<Control>;
  /** Whether nothing can be marked as known. */
  readonly readonly: boolean;
}

/** The attributes that settings are read from; `theme` and `loading` concern the element alone. */
export const settingAttributes = [
  "src",
  "cross-origin-source",
  "goal",
  "topic",
  "known",
  "view",
  "lang",
  "gestures",
  "controls",
  "readonly",
] as const;

/** Reads the attributes of an element, or the parameters of an address. What is not understood counts as not said. */
export function readSettings(get: (name: string) => string | null): Settings {
  const text = (name: string) => get(name)?.trim() || undefined;
  return {
    src: text("src"),
    crossOrigin: get("cross-origin-source") !== null,
    goal: text("goal"),
    topic: text("topic"),
    known: words(get("known")),
    view: oneOf(viewNames, get("view")) ?? "map",
    lang: text("lang"),
    gestures: get("gestures") === "greedy" ? "greedy" : "cooperative",
    controls: readControls(get("controls")),
    readonly: get("readonly") !== null,
  };
}

/** The name that a text is, if it is one. */
export function oneOf<Name extends string>(
  names: readonly Name[],
  text: string | null,
): Name | undefined {
  return names.find((name) => name === text?.trim());
}

/** All controls where nothing is said; `none`, or any other word, is no control. */
function readControls(text: string | null): ReadonlySet<Control> {
  if (text === null) return new Set(controlNames);
  const wanted = words(text);
  return new Set(controlNames.filter((name) => wanted.includes(name)));
}

function words(text: string | null): readonly string[] {
  return text?.split(/[\s,]+/).filter((word) => word !== "") ?? [];
}
