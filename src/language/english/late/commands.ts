/** What can be done from anywhere, fetched when it is looked for. */
export const commands = {
  /** What can be done, each with other words by which it is found. */
  commands: {
    "choose-goal": ["Choose another goal", "leave the goal", "no goal"],
    placement: ["Find out what I know", "placement", "test", "questions"],
    "way-steps": ["Show the steps of the way"],
    "way-orders": ["Compare the orders of the way"],
    "way-calendar": ["Show the calendar of the way"],
    map: ["Show the map"],
    outline: ["Show the outline", "list"],
    whole: ["Show the whole map", "fit", "zoom out"],
    "copy-link": ["Copy the link to what I see", "address", "url", "share"],
    edit: ["Edit this curriculum", "author", "change", "write"],
    embed: ["Embed this map in a page", "iframe", "code", "html"],
    check: ["Check this curriculum", "problems", "errors", "bottlenecks", "figures"],
    share: ["Send this plan to someone", "share", "link"],
    undo: ["Undo", "take back"],
    redo: ["Redo", "do again"],
    "open-file": ["Open a curriculum file", "load", "import"],
    "open-folder": ["Open a folder", "load", "import", "book"],
    merge: ["Merge with files …", "merge", "join", "several documents", "import"],
    imported: ["Show what was made of the opened file", "import", "report"],
    "theme-auto": ["Theme as in the system", "colours", "appearance"],
    "theme-light": ["Light theme", "colours", "appearance"],
    "theme-dark": ["Dark theme", "colours", "appearance"],
    shortcuts: ["Show the keys", "keyboard shortcuts", "help"],
    documentation: ["Read the documentation", "docs", "help", "manual", "formats"],
  },
  /** Other words by which the languages are found, beside their own names. */
  language: ["language", "translation"],
};

export type CommandWords = typeof commands;
