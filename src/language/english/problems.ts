import { locale } from "./locale.ts";

const { counted, number } = locale;

export const problems = {
  title: "This curriculum cannot be shown yet",
  /** Where the name of the file stands is said by `{file}`. */
  inFile: (problems: number) =>
    `${counted(problems, { one: "problem", other: "problems" })} in {file}.`,
  mendAndOpen: "Mend what is listed and open the file again.",
  mendAndReload: "Mend what is listed and reload the page.",
  andMore: (more: number) => `and ${number(more)} more, which may go when these are mended`,
  backTo: (title: string) => `Back to ${title}`,
  reload: "Reload",
  place: (file: string, line: number, column: number) =>
    `${file}, line ${number(line)}, column ${number(column)}`,
  severities: { error: "error", warning: "warning", note: "note" },
  broken: "Something went wrong in this page",
  brokenHint: "Your marks are kept. Reloading the page usually helps.",

  notFetched: "The curriculum could not be fetched.",
  answered: (status: number) => `The server answered ${status} instead of the curriculum.`,
  mendAddress: "Check the address and the connection, then load the page again.",
  notDrawn: (reason: string) => `The map could not be drawn: ${reason}.`,
  mendReport:
    "This is a mistake in Prereq; the outline of the file itself is fine. Please report it with the file.",
  tooLarge: (megabytes: number, most: number) =>
    `This file has ${number(megabytes)} MB. The page opens files of up to ${number(most)} MB.`,
  mendTooLarge: "Leave out what is not needed, or split it into several curricula.",
  tooMany: (topics: number, most: number) =>
    `This curriculum has ${counted(topics, { one: "topic", other: "topics" })}. The page draws up to ${number(most)}.`,
  mendTooMany: "Split it into several curricula.",
};
