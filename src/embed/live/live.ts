import type { Pressed } from "../pressed.ts";
import type { Settings } from "../settings.ts";

/** What happens in a live map, with what is told of it. `path` are the ids of the steps ahead, in order. */
export interface LiveEvents {
  readonly load: { readonly title: string; readonly topics: number };
  readonly ready: Record<string, never>;
  readonly error: { readonly code: string; readonly message: string };
  readonly select: { readonly id: string | null };
  readonly progress: { readonly id: string; readonly state: string | null };
  readonly path: { readonly ids: readonly string[] };
  readonly view: { readonly view: string };
  /** So many pixels would show all of the view that is text without scrolling. */
  readonly height: { readonly px: number };
  /** Can be refused, where the host opens links in its own way. */
  readonly "open-resource": { readonly url: string; readonly id: string | null };
}

/** Tells the host what happened. False when it refused what was about to happen. */
export type Tell = <Name extends keyof LiveEvents>(name: Name, detail: LiveEvents[Name]) => boolean;

/** Where a map is at the moment, as its host may know it. */
export interface LiveState {
  readonly topic: string | null;
  readonly goal: string | null;
  readonly known: readonly string[];
  readonly path: readonly string[];
  readonly view: string;
}

/** A live map in an element, to be acted on by its host. None of it is told back to the host. */
export interface Live {
  /** Takes what the host says from now on. Only what differs from before has an effect. */
  readonly set: (settings: Settings) => void;
  /** Shows a curriculum that the host has at hand, in place of `src`. */
  readonly give: (data: unknown) => void;
  readonly reload: () => void;
  readonly focusTopic: (id: string) => void;
  /** The reader chose something before the map was there; this is told back like everything they do. */
  readonly press: (pressed: Pressed) => void;
  readonly fit: () => void;
  readonly state: () => LiveState;
  /** Takes the colours of the element again. */
  readonly repaint: () => void;
  readonly destroy: () => void;
}

/** A file that was asked for already; without an answer where that failed. */
export interface Coming {
  readonly address: URL;
  readonly answer: Promise<Response | undefined>;
}

/** What one element remembers of its reader for as long as there is the element, even while it is out of the page. */
export interface Memory {
  /** The reader's records, as they are kept. */
  readonly texts: Map<string, string>;
  /** What the host has said of the reader, by the id of the curriculum. */
  readonly said: Map<string, Said>;
}

/** What a host says of the person in front of the map. */
export type Said = Pick<Settings, "goal" | "topic" | "known">;

/** What `mount-live.tsx` is given. */
export interface Mounting {
  /** The shadow root of the element, and the element in it that the map is put in. */
  readonly root: ShadowRoot;
  readonly at: HTMLElement;
  readonly settings: Settings;
  /** A curriculum that the host has at hand. */
  readonly data?: unknown;
  /** What the map needs of `src`, on its way. */
  readonly map?: Coming | undefined;
  readonly memory: Memory;
  readonly tell: Tell;
}
