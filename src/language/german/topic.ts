import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const topic: Words["topic"] = {
  none: "Kein Thema ist ausgewählt. Wähle eines auf der Karte, in der Gliederung oder über die Suche.",
  step: (step) => `Schritt ${number(step)}`,
  close: "Thema schließen",
  hoursNotKnown: "Dauer unbekannt, als eine Stunde gezählt",
  retired:
    "Ausgelaufen: Das kann man nicht mehr lernen. Es bleibt für alle stehen, die es schon können.",
  knownBecause: (title) => `Bekannt, weil du ${title} kennst`,
  needsMore: "Braucht erst anderes",
  cannotBeReached: "Nicht erreichbar",
  needsFirst: (topics, hours) =>
    `Braucht erst ${counted(topics, { one: "Thema", other: "Themen" })}; insgesamt ${hours}`,
  yourMark: "Deine Markierung",
  marks: { known: "Das kann ich", learning: "In Arbeit", aside: "Beiseitelegen" },
  clearMark: "Markierung löschen",
  isGoal: "Das ist dein Ziel",
  makeGoal: "Zu meinem Ziel machen",
  showWay: "Zeig mir den Weg",
  avoid: "Auf meinem Weg vermeiden",
  avoidNoLonger: "Nicht mehr vermeiden",
  brief: {
    title: "Was zu bauen ist",
    does: "Was es tut",
    shows: "Was es zeigen muss",
    milestone: "Erster Meilenstein",
    done: "Fertig, wenn",
  },
  needs: "Braucht",
  needsNothing: "Nichts: ein Anfang.",
  bridge: "In keinem Dokument, aber ein Schritt auf dem Weg: {reason}",
  easierWith: "Leichter mit",
  oneOf: "Eines von",
  allOf: "Alle von",
  opens: "Eröffnet",
  opensNothing: "Nichts: ein Ende der Karte.",
  makesEasier: "Macht es leichter.",
  oneWay: "Einer von mehreren Wegen.",
  checks: "Kannst du es?",
  answer: "Antwort",
  code: "Code, scrollbar",
  passages: "In den Dokumenten",
  resources: "Lernen mit",
  verbs: { read: "Lesen", watch: "Ansehen", practise: "Üben", reference: "Nachschlagen" },
  noLink: "(kein brauchbarer Link)",
};
