import { locale } from "./locale.ts";

const { counted } = locale;

export const changes = {
  putOnList: (title: string) => `${title} put on My list`,
  takenOffList: (title: string) => `${title} taken off My list`,
  marks: (count: number) => `${counted(count, { one: "mark", other: "marks" })} changed`,
  known: (title: string) => `${title} marked as known`,
  learning: (title: string) => `${title} marked as learning`,
  aside: (title: string) => `${title} set aside`,
  cleared: (title: string) => `Mark of ${title} cleared`,
  goalSet: (title: string) => `Goal set to ${title}`,
  goalLeft: "Goal left",
  orderSet: (title: string) => `Order set to ${title}`,
  hourLimit: "Hour limit changed",
  avoided: (title: string) => `${title} avoided`,
  wishes: "Wishes changed",
  selfCheck: "Self-check ticked",
  studyHours: "Study hours changed",
  firstDay: "First day changed",
  deadline: "Deadline changed",
  calendar: "Calendar changed",
  undone: (said: string) => `Undone: ${said}.`,
  doneAgain: (said: string) => `Done again: ${said}.`,
};
