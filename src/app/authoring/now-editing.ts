import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";
import type { RequirementPath } from "../../core/editing/requirements.ts";
import type { TopicId } from "../../core/model/ids.ts";
import type { Editing } from "../../explorer/editing/editing.ts";

/** What an author is being asked in front of the page. */
export type Task =
  | {
      readonly kind: "new-topic" | "new-area" | "parts" | "suggestions" | "take" | "busy" | "taken";
    }
  | { readonly kind: "split" | "merge"; readonly topic: string };

/** A prerequisite that is being added. */
interface Adding {
  /** The topic that is to need it. */
  readonly topic: string;
  /** What it is to serve instead of; nothing for a prerequisite of its own. */
  readonly instead?: RequirementPath;
  /** Which it is, once that is chosen; what is asked then is why. */
  readonly prerequisite?: string;
}

interface NowEditing {
  /** What is being edited, while it is. */
  readonly editing: Editing | undefined;
  readonly task: Task | undefined;
  readonly adding: Adding | undefined;
  /** Takes the topic that is pressed on the map next, in the place of selecting it. */
  readonly picking: ((topic: TopicId) => void) | undefined;
  /** What is to be selected as soon as the map has it. */
  readonly coming: TopicId | undefined;
}

/** Light enough for everybody's page; what it leads to is fetched when somebody edits. */
export const nowEditing = createStore<NowEditing>(() => ({
  editing: undefined,
  task: undefined,
  adding: undefined,
  picking: undefined,
  coming: undefined,
}));

export const useNowEditing = (): Editing | undefined =>
  useStore(nowEditing, ({ editing }) => editing);

/** Whether the topic that was pressed on the map was what an author was asked for. */
export function isPicked(topic: TopicId): boolean {
  const { picking } = nowEditing.getState();
  picking?.(topic);
  return picking !== undefined;
}
