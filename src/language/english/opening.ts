import { locale } from "./locale.ts";

const { counted } = locale;

export const opening = {
  open: "Open a curriculum file",
  openHint: "Open a curriculum file, or drop one on the page",
  openAnother: "Open another file",
  file: "Curriculum file",
  drop: "Drop the file to open it as a map",
  /** The name of the file stands in its place. */
  opening: "Opening {file}",
  openingFile: (file: string) => `Opening ${file}.`,
  cancel: "Cancel",
  reading: "Reading the file …",
  checking: (topics: number) => `Checking ${counted(topics, { one: "topic", other: "topics" })} …`,
  drawing: (topics: number) =>
    `Drawing the map of ${counted(topics, { one: "topic", other: "topics" })} …`,
  stopped: "Stopped.",
  stoppedStill: (title: string) => `Stopped. ${title} is still open.`,
};
