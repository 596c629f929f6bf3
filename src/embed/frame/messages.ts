import * as v from "valibot";
import { themeNames, viewNames } from "../../scene/embedded.ts";

/*
 * The messages between a page and the map in its frame, version 1. Each is
 * `{ ns: "prereq", v: 1, type, id?, payload }`. Types that a side does not know it passes over, so
 * that the two need not be of the same day; what is no message of ours it passes over, too.
 */

export const namespace = "prereq";
export const version = 1;

/** Long enough for every id and tag; a longer text is not one. */
const text = v.pipe(v.string(), v.maxLength(200));
const ids = v.pipe(v.array(text), v.maxLength(20_000));

/** What a page may say of itself and of its reader. What is left out stays as it is. */
const wishes = v.object({
  theme: v.optional(v.picklist(themeNames)),
  lang: v.optional(text),
  view: v.optional(v.picklist(viewNames)),
  goal: v.optional(v.nullable(text)),
  topic: v.optional(v.nullable(text)),
  known: v.optional(ids),
  readonly: v.optional(v.boolean()),
});

const envelope = {
  ns: v.literal(namespace),
  v: v.literal(version),
  id: v.optional(v.pipe(v.union([text, v.number()]))),
};

const toFrame = v.variant("type", [
  v.object({ ...envelope, type: v.literal("init"), payload: v.optional(wishes, {}) }),
  v.object({
    ...envelope,
    type: v.literal("theme"),
    payload: v.object({ theme: v.picklist(themeNames) }),
  }),
  v.object({ ...envelope, type: v.literal("focusTopic"), payload: v.object({ id: text }) }),
  v.object({
    ...envelope,
    type: v.literal("setGoal"),
    payload: v.object({ id: v.nullable(text) }),
  }),
  v.object({ ...envelope, type: v.literal("getState"), payload: v.optional(v.object({}), {}) }),
]);

/** What a page says to the frame in it. */
export type ToFrame = v.InferOutput<typeof toFrame>;
export type PageWishes = v.InferOutput<typeof wishes>;

/** The message that a value is, made anew of what is known of it; undefined for anything else. */
export function readToFrame(value: unknown): ToFrame | undefined {
  const read = v.safeParse(toFrame, value);
  return read.success ? read.output : undefined;
}

/** What the frame says to its page, by type. */
export interface FromFrame {
  /** The frame's program runs, and understands these versions. */
  readonly hello: { readonly versions: readonly number[] };
  /** The live map can be seen. */
  readonly ready: Record<string, never>;
  /** So many pixels would show everything without scrolling. */
  readonly height: { readonly px: number };
  /** The reader's focus came into the frame, or left it. */
  readonly focus: { readonly inside: boolean };
  readonly loaded: { readonly title: string; readonly topics: number };
  readonly select: { readonly id: string | null };
  readonly progress: { readonly id: string; readonly state: string | null };
  readonly path: { readonly ids: readonly string[] };
  readonly state: unknown;
  readonly error: { readonly code: string; readonly message: string };
}

/** What says nothing of the reader, and may be told to a page that has not said who it is. */
export const publicTypes: ReadonlySet<keyof FromFrame> = new Set(["hello", "ready", "height"]);
