import type { TopicId } from "../core/model/ids.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Tone } from "./scene.ts";
import type { Sight } from "./sight.ts";

/**
 * An emphasis under filters: whatever they leave out is faded, whatever they let through stands out
 * at least plainly. Where a topic is selected, only what has to do with it does.
 */
export function filteredEmphasis(emphasis: Emphasis, { among, selected }: Sight): Emphasis {
  if (!among) return emphasis;
  const fits = (topic: TopicId) => among.has(topic) || topic === selected;
  const raised = (tone: Tone) => (tone === "faded" && selected === undefined ? "plain" : tone);
  return {
    toneOf: (topic) => (fits(topic) ? raised(emphasis.toneOf(topic)) : "faded"),
    toneBetween: (from, to) =>
      fits(from) && fits(to) ? raised(emphasis.toneBetween(from, to)) : "faded",
  };
}
