import type { Hours } from "../core/model/curriculum.ts";
import type { Words } from "./english.ts";
import { localeOf } from "./locale.ts";
import { hoursWriter, minutesWriter } from "./measures.ts";

const locale = localeOf("de");
const { counted, number } = locale;
const range = hoursWriter(locale, (low, high) => `${low} bis ${high}`);

export const german: Words = {
  ...locale,
  code: "de",

  units: {
    hours: (hours: Hours) => `${range(hours)} h`,
    spokenHours: (hours: Hours) => (range(hours) === "1" ? "1 Stunde" : `${range(hours)} Stunden`),
    minutes: minutesWriter(locale),
    topics: (count) => counted(count, { one: "Thema", other: "Themen" }),
    areas: (count) => counted(count, { one: "Gebiet", other: "Gebiete" }),
    steps: (count) => counted(count, { one: "Schritt", other: "Schritte" }),
    goals: (count) => counted(count, { one: "Ziel", other: "Ziele" }),
    projects: (count) => counted(count, { one: "Projekt", other: "Projekte" }),
  },

  standings: {
    known: "bekannt",
    implied: "bekannt",
    learning: "in Arbeit",
    aside: "beiseitegelegt",
    retired: "ausgelaufen",
    ready: "jetzt lernbar",
    later: "braucht erst anderes",
  },

  kinds: {
    concept: "Konzept",
    skill: "Fertigkeit",
    tool: "Werkzeug",
    project: "Projekt",
    practice: "Übung",
  },

  map: {
    or: "oder",
    and: "und",
    andMore: (area, others) => `${area} und ${number(others)} weitere`,
    leftOf: (left, all) => `${number(left)} von ${all}`,
    knownAndToGo: (known, planned) => `${number(known)} bekannt · ${number(planned)} vor dir`,
    toGo: (planned) => `${number(planned)} vor dir`,
    knownOf: (known, all) => `${number(known)} von ${number(all)} bekannt`,
  },

  goal: {
    myList: "Meine Liste",
    whatToBeAble: "Was möchtest du können?",
    cannotBeReachedShort: "nicht erreichbar",
    reached: "erreicht",
    blockedHeading: "Das ist nicht erreichbar",
    yourWay: "Dein Weg",
    theWayTo: "Der Weg zu",
    chooseAnother: "Anderes Ziel wählen",
    findOutWhatIKnow: "Herausfinden, was ich kann",
    share: "Teilen",
    youAreThere: "Du bist da: Alles, was dieses Ziel braucht, ist bekannt.",
    progress: "Fortschritt zum Ziel",
    finding: "Der Weg wird gesucht …",
    soFar: (known, left, hours) =>
      `${number(known)} bekannt · ${number(left)} zu lernen · ${hours}`,
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
  },

  route: {
    walk: "Den Weg entlanggehen",
    wholeWay: (steps) => `Der ganze Weg, ${counted(steps, { one: "Schritt", other: "Schritte" })}`,
    seeWhole: "Den ganzen Weg sehen",
    stepOf: (step, all, title) => `Schritt ${number(step)} von ${number(all)}: ${title}`,
    whatInSoManyHours: "Was schaffe ich in so vielen Stunden?",
    whatIn: (hours) => `Was schaffe ich in ${hours}?`,
    asManyAsItTakes: "so viele Stunden, wie es braucht",
    moveToSee: "Schiebe, um zu sehen, wofür weniger Stunden reichen",
    details: "Einzelheiten",
    detailsOf: (title) => `Einzelheiten zu ${title}`,
    buildsOn: "Baut auf",
    learnItFrom: "Zum Lernen",
    doYouKnowIt: "Kannst du es?",
    allTicked: "Alles abgehakt. Drücke den Haken neben dem Titel, wenn du es kannst.",
    whatIf: "Und wenn ich das schon könnte?",
    workingItOut: "Wird ausgerechnet …",
    iDoKnowIt: "Das kann ich wirklich",
    back: "Zurück",
    notFewer: "Dein Weg würde nicht kürzer.",
    shorter: (steps, hours) =>
      `Dein Weg wäre um ${counted(steps, { one: "Schritt", other: "Schritte" })} und ${hours} kürzer.`,
    otherWay: (lost, gained, hours) =>
      `Auf deinem Weg fielen ${counted(lost, { one: "Schritt", other: "Schritte" })} weg, dafür kämen ${counted(gained, { one: "anderer", other: "andere" })} hinzu, und er wäre um ${hours} kürzer.`,
    markedKnown: (what) => `${what}: bekannt.`,
    markedNotKnown: (what, marks) =>
      `${what}: nicht bekannt, ${counted(marks, { one: "Markierung", other: "Markierungen" })} entfernt.`,
  },

  start: {
    anyTopicAsGoal: "Ein beliebiges Thema als mein Ziel",
    anyTopic: "Ein beliebiges Thema oder eines von diesen",
    found: (topics) => `${counted(topics, { one: "Thema", other: "Themen" })} gefunden`,
    searchNotLoaded: "Die Suche ließ sich nicht laden.",
    nothingFound: "Nichts gefunden.",
    whatDoYouKnow: "Was kannst du schon?",
    questions: "Ein paar Fragen beantworten",
    questionsHint: "Jede Antwort klärt mehrere Themen.",
    areas: "Gebiete abhaken",
    areasHint: "Wenn du selbst sagen kannst, was du kennst.",
    leaveAsItIs: "So lassen, wie es ist",
    leaveAsItIsHint: "Deine Markierungen sagen es schon.",
    fromNothing: "Bei null anfangen",
    fromNothingHint: "Zeig mir alles, was zu lernen ist.",
    toLearn: (topics, hours) => `${topics} zu lernen · ${hours}`,
    tickWhatYouKnow: "Hake ab, was du kennst",
    knownOf: (known, all) => `${number(known)} von ${number(all)}`,
    areaSays: (area, said) => `${area}: ${said}`,
    done: "Fertig",
    back: "Zurück",
  },

  placement: {
    whatDoYouKnowOf: "Was kannst du schon von",
    lookingForFirst: "Die erste Frage wird gesucht …",
    foundSoFar: "Bisher herausgefunden",
    foundOf: (found, all) => `${number(found)} von ${number(all)}`,
    topicsFound: (found, all) => `${number(found)} von ${number(all)} Themen geklärt`,
    aboutMore: (questions) => `noch etwa ${counted(questions, { one: "Frage", other: "Fragen" })}`,
    showWayFromHere: "Zeig mir den Weg von hier",
    thatIsEnough: "Das reicht, zeig mir den Weg",
    back: "Zurück",
    leave: "Gehen, ohne zu markieren",
    replies: { yes: "Ja", partly: "Teilweise", no: "Nein", unsure: "Nicht sicher" },
    showAnswer: "Antwort zeigen, um deine zu prüfen",
    couldYouAnswer: "Hättest du es beantworten können?",
    doYouKnowThis: "Kannst du das?",
    contradiction: (yes, no) =>
      `Du hast zu ${yes} Ja gesagt und Nein zu ${no}, worauf es aufbaut. Gehen wir sicher.`,
    startAtBeginning: "Du fängst von vorn an",
    youKnow: (topics) => `Du kennst ${counted(topics, { one: "Thema", other: "Themen" })}`,
    couldNotBeTold: (topics) =>
      topics === 1
        ? "1 Thema ließ sich nicht klären; der Weg behandelt es als nicht bekannt."
        : `${number(topics)} Themen ließen sich nicht klären; der Weg behandelt sie als nicht bekannt.`,
    whichOnes: "Welche",
    correctLater:
      "Jede Markierung lässt sich später berichtigen, auf der Karte und in der Gliederung.",
    nothingMarked: "Nichts wurde markiert.",
    markedKnown: (topics) =>
      `${counted(topics, { one: "Thema", other: "Themen" })} als bekannt markiert.`,
    question: (asked, title) => `Frage ${number(asked)}, zu ${title}.`,
    thatIsAll: (known, all) =>
      `Das ist alles. Du kennst ${number(known)} von ${number(all)} Themen.`,
  },

  orders: {
    titles: {
      near: "Wenig Zeit zwischen Lernen und Anwenden",
      area: "Wenige Wechsel des Gebiets",
      payoff: "Ziele und Projekte früh",
    },
    like: (document) => `Wie ${document}`,
    comparing: "Die Reihenfolgen werden verglichen …",
    intro:
      "In jeder Reihenfolge kommt ein Schritt nach allem, was er braucht. Was sich unterscheidet, steht unten; weniger ist besser.",
    caption: "Reihenfolgen der Schritte",
    measures: {
      near: "Stunden zwischen Lernen und Anwenden",
      area: "Wechsel des Gebiets",
      firstTarget: "Stunden bis zum ersten Ziel oder Projekt",
    },
    summed: (hours) => `${hours} h bis zu jedem davon, zusammengezählt`,
    otherWayRound: (pairs) =>
      `${counted(pairs, { one: "Paar", other: "Paare" })} in umgekehrter Folge`,
    maybeNotBest: ", vielleicht nicht die beste ihrer Art",
    maybeNotBestLegend:
      "* vielleicht nicht die beste ihrer Art: Die Suche endete, bevor es bewiesen war",
    theBest: ", der beste Wert",
  },

  calendar: {},

  takeAway: {},

  share: {},

  progress: {},

  documents: {},

  lens: {},

  shell: {
    language: "Sprache",
    languageNotFetched:
      "Diese Sprache ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.",
  },

  search: {},

  palette: {},

  shortcuts: {},

  opening: {},

  problems: {},

  topic: {
    avoid: "Auf meinem Weg meiden",
  },

  outline: {},

  hover: {},

  changes: {
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
  },

  said: {
    cannotBeShown: (problems) =>
      `Dieser Lehrplan lässt sich nicht zeigen: ${counted(problems, { one: "Fehler", other: "Fehler" })}.`,
    opened: (title, topics) => `${title}: ${topics}.`,
    fromOtherWindow: "Markierungen aus einem anderen Fenster übernommen.",
    step: (step) => `Schritt ${number(step)}.`,
    topicIs: (title, standing) => `${title}: ${standing}.`,
    topicIsWith: (title, standing, topics) =>
      `${title}: ${standing}, dazu ${counted(topics, { one: "Thema", other: "Themen" })}, die es braucht.`,
    readyToLearn: (topics) =>
      `${counted(topics, { one: "Thema", other: "Themen" })} jetzt lernbar.`,
    noGoal: "Kein Ziel.",
    sentence: (words) => `${words}.`,
    theWayTo: (title, topics, hours) => `Der Weg zu ${title}: ${topics} zu lernen, ${hours}.`,
    goalCannotBeReached: "Das Ziel ist nicht erreichbar.",
    goalIsReached: "Das Ziel ist erreicht.",
    toGo: (steps) => `Noch ${counted(steps, { one: "Schritt", other: "Schritte" })}.`,
    theme: { auto: "Farben: automatisch.", light: "Farben: hell.", dark: "Farben: dunkel." },
    putOnList: (title) => `${title}: auf deine Liste gesetzt.`,
    takenOffList: (title) => `${title}: von deiner Liste genommen.`,
  },

  saved: {},
};
