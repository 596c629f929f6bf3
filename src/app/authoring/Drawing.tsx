import { useSyncExternalStore } from "react";
import type { TopicId } from "../../core/model/ids.ts";
import { levelAt } from "../../scene/levels.ts";
import { cardBox } from "../../scene/placed.ts";
import { useExplorerState } from "../explorer-context.tsx";
import type { Looks } from "../overview/looks.ts";
import { DrawHandles } from "./DrawHandles.tsx";

/**
 * Handles at the card of the selected topic, from which prerequisites are drawn. They are for
 * pointers only: by keyboard the topic's editor does the same.
 */
export function Drawing({ looks }: { readonly looks: Looks }) {
  const look = useSyncExternalStore(looks.subscribe, looks.now);
  const selected: TopicId | undefined = useExplorerState((state) => state.selected);
  if (!look || selected === undefined || levelAt(look.window.zoom) === "far") return null;
  const box = cardBox(look.drawn.layout, selected);
  return box && <DrawHandles key={selected} look={look} topic={selected} box={box} />;
}
