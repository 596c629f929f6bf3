import { type ComponentType, createContext } from "react";
import type { TopicId } from "../../core/model/ids.ts";

/** What else an outline tells of each topic; nothing, where the outline stands in other pages. */
export const TopicExtra = createContext<ComponentType<{ readonly topic: TopicId }> | undefined>(
  undefined,
);
