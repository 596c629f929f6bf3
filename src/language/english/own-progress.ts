import { locale } from "./locale.ts";

const { counted } = locale;

/** What is done with all that is kept for a person: saved, loaded, forgotten, undone. */
export const ownProgress = {
  title: "Your progress",
  hint: "Your progress: save, load, forget",
  savedAs: (file: string) => `Saved as ${file}.`,
  history: {
    title: "History",
    undo: "Undo",
    redo: "Redo",
    nothingToUndo: "nothing to undo",
    nothingToRedo: "nothing to redo",
    undoNothing: "Nothing to undo",
    redoNothing: "Nothing to redo",
    undoThis: (done: string, keys: string) => `Undo: ${done} (${keys})`,
    redoThis: (done: string, keys: string) => `Redo: ${done} (${keys})`,
    undoKeys: "Ctrl Z",
    redoKeys: "Shift Ctrl Z",
  },
  choices: {
    save: "Save my progress",
    saveHint: "in a file, to keep or to take along",
    load: "Load progress …",
    loadHint: "from such a file",
    forget: "Forget everything here …",
    forgetHint: "marks, list, goal, wishes and times",
  },
  load: {
    title: "Load this progress?",
    question: (day: string, marks: number) =>
      `The file was saved on ${day} and has ${counted(marks, { one: "mark", other: "marks" })}. Add it to what is here, or let it take the place of that? Either can be undone.`,
    add: "Add to what is here",
    replace: "Replace what is here",
    leave: "Load nothing",
    added: "Progress added from a file",
    replaced: "Progress loaded",
    tooLarge: "This file is too large to be saved progress.",
    otherKind: "This is not a file of saved progress.",
    newer:
      "This file was saved by a newer version of Prereq. Load the page again and try once more.",
    damaged: "This file is damaged: part of it is missing or was changed.",
    otherMap: (title: string) =>
      `This file belongs to another map, “${title}”. Open that map to load it.`,
    nothingChanged: "Nothing was changed.",
  },
  forget: {
    title: "Forget everything here?",
    question:
      "Your marks, list, goal, wishes and times for this map go. Until you close the page you can undo it.",
    forget: "Forget everything",
    leave: "Keep it",
    forgotten: "Everything here forgotten",
  },
};
