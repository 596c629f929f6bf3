import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const changes: Words["changes"] = {
  putOnList: (title) => `${title} auf deine Liste gesetzt`,
  takenOffList: (title) => `${title} von deiner Liste genommen`,
  marks: (count) => `${counted(count, { one: "Markierung", other: "Markierungen" })} geändert`,
  known: (title) => `${title} als bekannt markiert`,
  learning: (title) => `${title} in Arbeit genommen`,
  aside: (title) => `${title} beiseitegelegt`,
  cleared: (title) => `Markierung von ${title} entfernt`,
  goalSet: (title) => `${title} zum Ziel gemacht`,
  goalLeft: "Ziel verlassen",
  orderSet: (title) => `Reihenfolge gewählt: ${title}`,
  hourLimit: "Stundengrenze geändert",
  avoided: (title) => `${title} gemieden`,
  wishes: "Wünsche geändert",
  selfCheck: "Selbsttest abgehakt",
  studyHours: "Lernstunden geändert",
  firstDay: "Ersten Tag geändert",
  deadline: "Frist geändert",
  calendar: "Kalender geändert",
  undone: (said) => `Rückgängig gemacht: ${said}.`,
  doneAgain: (said) => `Wiederholt: ${said}.`,
};
