import { locale } from "../locale.ts";

const { counted, number } = locale;

/** What is said of topics and areas that are shaded by a figure. */
export const heat = {
  shadeBy: "Shade the map by",
  by: {
    blocking: "how many topics wait",
    delay: "length of chain",
    complexity: "complexity",
  },
  nothing: "nothing",
  shaded: (figure: string) => `The map is shaded by ${figure}.`,
  notShaded: "The map is no longer shaded.",
  key: "What the shades mean",
  range: (from: number, to: number) =>
    from === to ? number(from) : `${number(from)}–${number(to)}`,
  inRange: (topics: number) => counted(topics, { one: "topic", other: "topics" }),
  tells: "The figure stands behind a card's hours; areas have the shade of their mean.",
  stop: "Stop shading",
  /** Of one topic. */
  of: {
    blocking: (topics: number) =>
      topics === 0
        ? "nothing waits for it"
        : counted(topics, { one: "topic waits for it", other: "topics wait for it" }),
    delay: (topics: number) =>
      counted(topics, { one: "topic in its chain", other: "topics in its longest chain" }),
    complexity: (complexity: number) => `complexity ${number(complexity)}`,
  },
};

export type HeatWords = typeof heat;
