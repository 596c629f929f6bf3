import type { Area, Curriculum, Topic } from "../core/model/curriculum.ts";
import type { Target } from "../core/planning/target.ts";
import type { Findable } from "../core/search/finding.ts";
import { goalTargets } from "./way.ts";

/** What can be found in a curriculum. */
export type Thing = Findable &
  (
    | { readonly kind: "topic"; readonly topic: Topic }
    | { readonly kind: "goal"; readonly target: Target }
    | { readonly kind: "area"; readonly area: Area }
  );

/** Everything of a curriculum that has a name: its goals, areas and topics. */
export function thingsOf(curriculum: Curriculum): Thing[] {
  return [
    ...goalTargets(curriculum).map(({ goal, target }): Thing => {
      const { title, summary } = goal;
      return { kind: "goal", target, title, summary, aliases: [] };
    }),
    ...curriculum.areas.map((area): Thing => {
      return { kind: "area", area, title: area.title, summary: "", aliases: [] };
    }),
    ...curriculum.topics.map((topic): Thing => {
      const { title, summary, aliases } = topic;
      return { kind: "topic", topic, title, summary, aliases };
    }),
  ];
}
