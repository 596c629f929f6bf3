import type { Drawn } from "../../src/scene/drawn.ts";
import { layOut } from "../../src/scene/layout/lay-out.ts";
import type { Box } from "../../src/scene/layout/layout.ts";
import { layoutInput } from "../../src/scene/layout/layout-input.ts";
import { curriculumOf } from "./curricula.ts";

/** A curriculum from a terse description, laid out. */
export function drawnOf(description: string, more: object = {}): Drawn {
  const curriculum = curriculumOf(description, more);
  return { curriculum, layout: layOut(layoutInput(curriculum), { aspect: 1.6, effort: "fast" }) };
}

/** The box of a topic's card. */
export function cardBox({ layout }: Drawn, topic: string): Box {
  const card = layout.nodes.find((node) => node.kind === "card" && node.topic === topic);
  if (!card) throw new Error(`no card for ${topic}`);
  return card.box;
}
