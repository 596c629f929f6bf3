import { locale } from "../locale.ts";

const { counted } = locale;

/** The dialog that helps to put the map into another page; its title is told before it is there. */
export const embedding = {
  whereIsIt: "Address of the published map",
  notAnAddress: "Write the web address of a folder that holds a published map.",
  onlyHere: "Only this machine can reach this address. Write the one your readers use.",
  unpublished:
    "You opened a file of your own. Publish it first: “prereq build” makes a site of it. Then write its address here.",
  goal: "Goal",
  noGoal: "None",
  view: "Shows",
  theme: "Colours",
  themes: {
    auto: "As the reader's system",
    light: "Light",
    dark: "Dark",
    page: "As the page around it",
  },
  language: "Language",
  asPage: "As the page around it",
  loading: "Comes alive",
  loadings: {
    interaction: "When it is pressed",
    lazy: "When it comes into sight",
    eager: "At once",
  },
  height: "Height in pixels",
  controls: "Around the map",
  control: {
    title: "Title",
    views: "Switch of views",
    zoom: "Zoom buttons",
    overview: "Small map",
  },
  withTopic: (title: string) => `Opens “${title}”`,
  withKnown: (known: number) =>
    `With your ${counted(known, { one: "known topic", other: "known topics" })}`,
  readonly: "Readers cannot mark topics",
  preview: "Preview",
  previewOf: (title: string) => `Preview: ${title}`,
  noPreview: "There is a preview once the map has an address.",
  ways: "Paste into your page",
  way: { frame: "Frame", element: "Element", file: "One file" },
  wayTells: {
    frame: "Works wherever frames are allowed, also in learning platforms that take no scripts.",
    element: "A picture at first, as light as can be; the live map comes when it is wanted.",
    file: "All code in one file, pinned by its hash, for sites that check what they load.",
  },
  noHash:
    "The hash of the file could not be fetched from this address, so the file is not pinned here.",
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "The page may not copy here. Copy the selected text.",
  picture: "Or take a picture of the map as you see it",
  svg: "Save as SVG",
  png: "Save as PNG",
  tooLarge: "This map has too many topics for one picture.",
  notDrawn: "The browser could not draw the picture.",
};

export type EmbeddingWords = typeof embedding;
