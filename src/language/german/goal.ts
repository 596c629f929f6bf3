import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const goal: Words["goal"] = {
  myList: "Meine Liste",
  whatToBeAble: "Was möchtest du können?",
  cannotBeReachedShort: "nicht erreichbar",
  reached: "erreicht",
  blockedHeading: "Das ist nicht erreichbar",
  blocked: {
    missing: (id) => `Es gibt kein Thema „${id}“.`,
    retired: (title) => `„${title}“ ist ausgelaufen und lässt sich nicht mehr lernen.`,
    avoided: (title) => `„${title}“ wird gebraucht, soll aber vermieden werden.`,
    empty: (title) => `„${title}“ verlangt eines von mehreren Themen, nennt aber keines.`,
    circle: (titles) =>
      `Diese Themen warten aufeinander: ${titles.map((title) => `„${title}“`).join(" braucht ")}.`,
  },
  yourWay: "Dein Weg",
  theWayTo: "Der Weg zu",
  chooseAnother: "Anderes Ziel wählen",
  findOutWhatIKnow: "Herausfinden, was ich kann",
  share: "Teilen",
  youAreThere: "Du bist da: Alles, was dieses Ziel braucht, ist bekannt.",
  progress: "Fortschritt zum Ziel",
  finding: "Der Weg wird gesucht …",
  soFar: (known, left, hours) => `${number(known)} bekannt · ${number(left)} zu lernen · ${hours}`,
  tabs: { steps: "Schritte", orders: "Reihenfolgen", calendar: "Kalender" },
  documents: "Dokumente",

  iHave: "Ich habe {hours} Stunden",
  nextBeyond: (title) => `Als Nächstes: ${title}.`,
  allFit: (topics) =>
    topics === 1 ? "Das Thema passt hinein" : `Alle ${number(topics)} Themen passen hinein`,
  noneFits: (topics) =>
    topics === 1
      ? "Das Thema passt nicht hinein"
      : `Keines von ${number(topics)} Themen passt hinein`,
  someFit: (fits, topics, among) =>
    `${number(fits)} von ${number(topics)} Themen ${fits === 1 ? "passt" : "passen"} hinein, darunter ${among}`,
  noGoalOrProject: "kein Ziel oder Projekt",
  nothingReachesMore: "; keine andere Wahl erreicht mehr",

  wishes: "Wünsche",
  learnWhatHelps: "Auch lernen, was hilft",
  fewest: "Möglichst wenige",
  fewestOf: { hours: "Stunden", topics: "Themen" },
  said: {
    fewestTopics: "möglichst wenige Themen",
    withHelps: "mit dem, was hilft",
    chosen: (count) => `${number(count)} gewählt`,
    avoided: (count) => `${number(count)} gemieden`,
  },
  toAvoid: "Um einen Schritt zu meiden, drücke auf seinen Titel und dann auf {avoid}.",
  chosenFor: (title, user) => `${title} für ${user}`,
  not: (title) => `Nicht ${title}`,
  undo: "Rückgängig",
  undoOf: (what) => `Rückgängig: ${what}`,

  stepsKnownAlready: (count) =>
    `${counted(count, { one: "Schritt", other: "Schritte" })} schon bekannt`,
  notKnownYet: (title) => `${title} kenne ich noch nicht`,
  steps: "Schritte",
  beyond: (hours) => `Jenseits von ${hours}`,
  iKnow: (title) => `Ich kenne ${title}`,
  iKnowThis: "Das kenne ich",
  canBeLearntNow: "jetzt lernbar",
  forTopic: "für {topic}",
  forTopicAndMore: "für {topic} {more}",
  andMore: (count) => `und ${number(count)} weitere`,
  theGoal: "das Ziel",
  youSave: (hours) => `Schon bekannt? Du sparst ${hours}.`,
  yourChoiceFor: (title) => `Deine Wahl für ${title}`,
  chosenAmongFor: (title) => `Gewählt für ${title}`,
  undoChoice: "rückgängig",
  instead: "Stattdessen:",
  takeThisFor: (title) => `Dies für ${title} nehmen`,
  theSame: "gleich viel",
  notProven:
    "Ein kurzer Weg; dass er der kürzeste ist, ließ sich in der Zeit dafür nicht beweisen.",

  readyToLearn: "Jetzt lernbar",
  allTheseNeedIsKnown: "Alles, was diese brauchen, ist bekannt.",
  nothingLeft: "Hier gibt es nichts mehr zu lernen.",
  opens: (count) => `öffnet ${number(count)}`,
  endOfTheMap: "ein Ende der Karte",
  moreRinged: (count) => `und ${number(count)} weitere, auf der Karte mit Ring`,

  legend: {
    title: "Was die Zeichen bedeuten",
    known: "bekannt",
    implied: "bekannt, weil etwas Bekanntes es braucht; auf der Karte steht der Haken für beides",
    learning: "in Arbeit",
    ready: "jetzt lernbar: Alles, was es braucht, ist bekannt",
    later: "braucht erst anderes",
    aside: "beiseitegelegt, wird trotzdem eingeplant, wo nötig",
    list: "auf deiner Liste; auf der Karte hängt es über den Rand",
    ring: "wie viele Themen eines Gebiets du kennst",
    step: "ein Schritt deines Wegs",
    goal: "dein Ziel, auf der Karte",
    faded: "blass: herausgefiltert oder ohne Anteil am Gewählten oder Geplanten",
    document:
      "das Dokument mit diesem Buchstaben behandelt das Thema, wenn Dokumente gezeigt werden",
    kinds: "In der Ecke einer Kachel ihre Art: {kinds}",
    route: "der Weg zu deinem Ziel",
    done: "der Teil davon, der hinter dir liegt",
    branch: "was stattdessen gegangen wäre",
    needs: "was das gewählte Thema braucht",
    opens: "was es öffnet",
    redundant: "gebraucht, aber etwas anderes Gebrauchtes verlangt es schon",
    helps: "hilft, ist aber nicht nötig",
    or: "eines davon genügt",
  },
};
