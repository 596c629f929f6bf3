import { locale } from "./locale.ts";

const { number } = locale;

/** What is written on the map itself. */
export const map = {
  or: "or",
  and: "and",
  /** Areas that are shown as one. */
  andMore: (area: string, others: number) => `${area} and ${number(others)} more`,
  leftOf: (left: number, all: string) => `${number(left)} of ${all}`,
  knownAndToGo: (known: number, planned: number) =>
    `${number(known)} known · ${number(planned)} to go`,
  toGo: (planned: number) => `${number(planned)} to go`,
  knownOf: (known: number, all: number) => `${number(known)} of ${number(all)} known`,

  /** What is said of the map and of the buttons on it. */
  role: "prerequisite map",
  help: "Left to a prerequisite, right to what a topic opens, up and down to its neighbours, Enter to its description, Space to mark it as known, Backspace to the topic before, plus, minus and zero to zoom. The outline holds the same topics as a list.",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showWhole: "Show the whole map",
  notLoaded: "The live map could not be loaded; the outline has everything.",
  nothingBefore: "There is nothing before this.",
};
