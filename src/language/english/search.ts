import { locale } from "./locale.ts";

const { counted } = locale;

export const search = {
  findTopic: "Find a topic",
  results: "Results",
  found: (results: number) => `${counted(results, { one: "result", other: "results" })} found`,
  notLoaded: "The search could not be loaded.",
  nothingFound: "Nothing found.",
  kinds: { goal: "Goal", area: "Area" },
};
