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
    spokenMinutes: (minutes) =>
      minutes < 60
        ? counted(minutes, { one: "Minute", other: "Minuten" })
        : counted(Math.round(minutes / 6) / 10, { one: "Stunde", other: "Stunden" }),
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

  calendar: {
    nothingLeft: "Für einen Kalender ist nichts mehr übrig.",
    beingLaidOut: "Der Kalender entsteht gerade …",
    day: {
      today: "Heute",
      next: "Als Nächstes",
      doneForToday: "Für heute fertig.",
      nothingToday: "Heute nichts.",
      tick: (block) => `Erledigt: ${block}`,
      review: "Wiederholung",
      done: (length) => `Erledigt: ${length}.`,
      notDone: (length) => `Nicht erledigt: ${length}.`,
      keepToTick: "Übernimm den Plan, um seine Lernblöcke abzuhaken.",
    },
    blocks: {
      habits: {
        exercise: "Übung",
        project: "Projekt",
        "monthly review": "Monatsrückblick",
        "quarterly assessment": "Quartalsprüfung",
      },
      review: (block) => `Wiederholung: ${block}`,
      part: (block, part, parts) => `${block} (${number(part)} von ${number(parts)})`,
    },
    lag: {
      title: "Dein Plan und heute",
      behind: (length) => `Du liegst ${length} zurück.`,
      ahead: (length) => `Du liegst ${length} vorn.`,
      inAnotherOrder: "Du hast so viel geschafft wie geplant, nur in anderer Reihenfolge.",
      movedOn: (day) => `Von heute an bist du am ${day} fertig.`,
      movedAbout: (day, range) => `Von heute an bist du etwa am ${day} fertig; ${range}.`,
      stillOpen: "Noch offen von den Tagen davor",
      move: "Alles ab heute neu legen",
    },
    finish: {
      title: "Fertig",
      noDay:
        "Noch lässt sich kein Tag nennen. Was zu ändern ist, steht unten bei „Wann ich Zeit habe“.",
      on: (day) => `Du bist am ${day} fertig.`,
      about: (day, range) => `Du bist etwa am ${day} fertig; ${range}.`,
      between: (low, high) => `zwischen dem ${low} und dem ${high}, je nachdem, wie es läuft`,
      waiting: (reviews) =>
        `Für ${counted(reviews, { one: "Wiederholung", other: "Wiederholungen" })} wäre keine Zeit. Mehr Stunden pro Woche würden helfen.`,
    },
    deadline: {
      needs: (day, hours) => `Um bis ${day} fertig zu sein, brauchst du ${hours} pro Woche.`,
      needsRange: (day, usual, fast, slow) =>
        `Um bis ${day} fertig zu sein, brauchst du ${usual} pro Woche; ${fast}, wenn alles schnell geht, ${slow}, wenn alles seine Zeit braucht.`,
      moreThanThereIs: "mehr, als es gibt",
      beyondReach: (day, hoursADay) =>
        `Selbst mit ${number(hoursADay)} Stunden an jedem Lerntag wird der Plan bis ${day} nicht fertig.`,
      unlessFast: (hours) => `Wenn alles schnell geht, genügen ${hours} pro Woche.`,
      enough: (hours) => `Deine ${hours} pro Woche genügen, auch wenn alles seine Zeit braucht.`,
      enoughUnlessSlow: (hours) =>
        `Deine ${hours} pro Woche genügen, außer wenn alles seine Zeit braucht.`,
      enoughOnlyFast: (hours) => `Deine ${hours} pro Woche genügen nur, wenn alles schnell geht.`,
      notEnough: (hours) => `Deine ${hours} pro Woche genügen nicht.`,
      makeWeekSo: "Meine Woche so einrichten",
    },
    times: {
      title: "Wann ich Zeit habe",
      total: (hours) => `${hours} pro Woche`,
      hours: "Stunden an jedem Wochentag",
      hoursOn: (weekday) => `${weekday}, Stunden`,
      hoursOfADay: "Ein Tag hat 0 bis 24 Stunden.",
      start: "Beginn",
      startHint: "leer: heute",
      by: "Fertig bis",
      byHint: "freiwillig",
      habits: "Zeit auch für Gewohnheiten",
      habitsTake: {
        exercise: "10 min an jedem Lerntag",
        project: "1 h pro Woche",
        review: "1 h",
        assessment: "2 h",
      },
      reviews: "Wiederholungen",
      reviewsTake: "10 Minuten, immer wenn etwas in Vergessenheit zu geraten droht",
    },
    daysOff: {
      title: "Freie Tage",
      range: (from, to) => `${from} bis ${to}`,
      remove: "Entfernen",
      removeDays: (days) => `${days} entfernen`,
      from: "Von",
      to: "Bis",
      add: "Hinzufügen",
      noFirstDay: "Gib den ersten freien Tag an.",
      endsEarly: "Der letzte Tag liegt vor dem ersten. Ändere einen von beiden.",
    },
    obstacles: {
      invalid: () =>
        "Eine der Angaben ist kein Datum, das es gibt. Prüfe Beginn, Ziel und freie Tage.",
      daysOffEndEarly: (from, to) =>
        `Die freien Tage vom ${from} bis zum ${to} enden, bevor sie beginnen.`,
      noHours: "Kein Wochentag hat Zeit. Gib wenigstens einem davon ein paar Stunden.",
      habitsLeaveNoTime: (asked, there) =>
        `Die Gewohnheiten brauchen ${asked} von den ${there} im Monat und lassen keine Zeit für Themen. Lerne länger, oder kürze oder streiche eine Gewohnheit.`,
      tooLong: (years) =>
        `Mit diesen Stunden und freien Tagen wird der Plan in ${number(years)} Jahren nicht fertig.`,
      deadlineBeforeStart: (by, start) => `Das Ende, ${by}, liegt vor dem Beginn, ${start}.`,
    },
    weeks: {
      title: "Woche für Woche",
      now: "diese Woche",
      free: "frei",
      habits: (length) => `Gewohnheiten ${length}`,
      reviews: (length) => `Wiederholungen ${length}`,
      finished: "in dieser Woche fertig",
    },
  },

  takeAway: {
    title: "Plan mitnehmen",
    formats: { ics: "Kalenderdatei", md: "Checkliste", csv: "Tabelle" },
    print: "Drucken",
    hints: {
      events: "ein Termin für jeden Lernblock",
      listOfWeeks: "Woche für Woche, als Markdown",
      listOfSteps: "Schritt für Schritt, als Markdown",
      rowsOfBlocks: "eine Zeile für jeden Lernblock, als CSV",
      rowsOfSteps: "eine Zeile für jeden Schritt, als CSV",
      printedWeeks: "die Wochen, auf Papier oder als PDF",
      printedSteps: "die Schritte, auf Papier oder als PDF",
    },
    saved: {
      ics: (count) => `Kalenderdatei gespeichert: ${count}.`,
      md: (count) => `Checkliste gespeichert: ${count}.`,
      csv: (count) => `Tabelle gespeichert: ${count}.`,
    },
    studyBlocks: (count) => counted(count, { one: "Lernblock", other: "Lernblöcke" }),
    length: (steps, hours) => `${steps}, ${hours}.`,
    finishedOn: (day) => `Fertig am ${day}.`,
    finishedAbout: (day, range) => `Fertig etwa am ${day}; ${range}.`,
    from: (curriculum) => `Aus „${curriculum}“.`,
    asOf: (day) => `Stand: ${day}.`,
    weekOf: (day) => `Woche ab ${day}`,
    toBeContinued: (entry) => `${entry}, wird fortgesetzt`,
    isGoal: "Das ist ein Ziel.",
    andMore: (topic, others) => `${topic} und ${number(others)} weitere`,
    isFor: (topics) => `Für ${topics}.`,
    isForBecause: (topics, why) => `Für ${topics}: ${why}`,
    resources: {
      read: (title) => `Lesen: ${title}`,
      watch: (title) => `Ansehen: ${title}`,
      practise: (title) => `Üben: ${title}`,
      reference: (title) => `Nachschlagen: ${title}`,
    },
    categories: { study: "Lernen", review: "Wiederholung", habit: "Gewohnheit" },
  },

  share: {
    title: "Teilen",
    seen: "Ein Link zu dem, was du siehst",
    seenTells:
      "Das Ziel, das offene Thema, die Ansicht und deine Wünsche. Was du weißt, steht nicht darin.",
    copySeen: "Link kopieren",
    plan: "Diesen Plan jemandem schicken",
    planTells:
      "Auch was du weißt, damit andere den Plan genau wie du sehen. Ihre eigenen Markierungen bleiben, wie sie sind.",
    copyPlan: "Link zum Plan kopieren",
    copied: "Kopiert.",
    copyByHand: "Die Seite darf hier nicht kopieren. Kopiere den ausgewählten Link.",
    linkCopied: "Der Link ist kopiert.",
    sent: {
      title: "Ein Plan, den dir jemand geschickt hat",
      looking: "Du siehst einen Plan, den dir jemand geschickt hat.",
      replaces: (marks) =>
        `Wenn du ihn übernimmst, ersetzt er dein Ziel, deine Wünsche und ${counted(marks, { one: "Markierung", other: "Markierungen" })}.`,
      keep: "Übernehmen",
      replace: "Meinen ersetzen",
      back: "Zurück zu meinem",
      isBack: "Das sind wieder deine eigenen Markierungen.",
      isKept: "Der Plan gehört jetzt dir.",
    },
  },

  progress: {
    title: "Dein Fortschritt",
    hint: "Dein Fortschritt: speichern, laden, vergessen",
    known: (known, topics, knownHours, hours) =>
      `${number(known)} von ${topics} bekannt, etwa ${knownHours} von ${hours}`,
    hoursKnown: (known, hours) => `etwa ${known} von ${hours} bekannt`,
    savedAs: (file) => `Gespeichert als ${file}.`,
    history: {
      title: "Verlauf",
      undo: "Rückgängig",
      redo: "Wiederholen",
      nothingToUndo: "nichts rückgängig zu machen",
      nothingToRedo: "nichts zu wiederholen",
      undoNothing: "Nichts rückgängig zu machen",
      redoNothing: "Nichts zu wiederholen",
      undoThis: (done, keys) => `Rückgängig: ${done} (${keys})`,
      redoThis: (done, keys) => `Wiederholen: ${done} (${keys})`,
      undoKeys: "Strg Z",
      redoKeys: "Umschalt Strg Z",
    },
    choices: {
      save: "Fortschritt speichern",
      saveHint: "in einer Datei, zum Aufheben oder Mitnehmen",
      load: "Fortschritt laden …",
      loadHint: "aus einer solchen Datei",
      forget: "Alles hier vergessen …",
      forgetHint: "Markierungen, Liste, Ziel, Wünsche und Zeiten",
    },
    load: {
      title: "Diesen Fortschritt laden?",
      question: (day, marks) =>
        `Die Datei wurde am ${day} gespeichert und hat ${counted(marks, { one: "Markierung", other: "Markierungen" })}. Soll sie ergänzen, was hier ist, oder es ersetzen? Beides lässt sich rückgängig machen.`,
      add: "Ergänzen, was hier ist",
      replace: "Ersetzen, was hier ist",
      leave: "Nichts laden",
      added: "Fortschritt aus einer Datei ergänzt",
      replaced: "Fortschritt geladen",
      tooLarge: "Diese Datei ist zu groß für gespeicherten Fortschritt.",
      otherKind: "Das ist keine Datei mit gespeichertem Fortschritt.",
      newer:
        "Diese Datei stammt von einer neueren Version von Prereq. Lade die Seite neu und versuche es noch einmal.",
      damaged: "Diese Datei ist beschädigt: Ein Teil fehlt oder wurde geändert.",
      otherMap: (title) =>
        `Diese Datei gehört zu einer anderen Karte, „${title}“. Öffne jene Karte, um sie zu laden.`,
      nothingChanged: "Nichts wurde geändert.",
    },
    forget: {
      title: "Alles hier vergessen?",
      question:
        "Deine Markierungen, Liste, Ziel, Wünsche und Zeiten für diese Karte werden gelöscht. Bis du die Seite schließt, kannst du es rückgängig machen.",
      forget: "Alles vergessen",
      leave: "Behalten",
      forgotten: "Alles hier vergessen",
    },
    list: {
      isOn: "Auf meiner Liste",
      put: "Auf meine Liste",
      allKnown: "alles davon bekannt",
      left: (left, all) => `${number(left)} von ${number(all)} zu lernen`,
    },
  },

  documents: {
    title: "Die Dokumente im Vergleich",
    close: "Schließen",
    coverage: "Wie viel jedes Dokument behandelt",
    table: "Tabelle, scrollbar",
    area: "Gebiet",
    topics: "Themen",
    none: "Keines",
    allAreas: "Alle Gebiete",
    coverageMeans:
      "Ein Dokument behandelt ein Thema, wenn eines seiner Kapitel oder eine seiner Zeilen es lehrt. Themen in keinem Dokument stehen auf der Karte, weil andere sie brauchen.",
    disagreements: "Wo Dokumente sich über die Reihenfolge nicht einig sind",
    noDisagreement: "Keine zwei Themen stehen in zwei Dokumenten in umgekehrter Reihenfolge.",
    settledFirst:
      "Was die Karte entscheidet, steht in jeder Liste zuerst; sonst geht es in beiden Reihenfolgen.",
    pairs: (one, other, count) =>
      `${one} und ${other}: ${counted(count, { one: "Paar", other: "Paare" })}`,
    reversal: "In {one} kommt {first} vor {second}, in {other} ist es umgekehrt.",
    verdict: (topic) => `Auf der Karte kommt ${topic} zuerst, weil das andere es braucht.`,
  },

  lens: {
    title: "Was du ansiehst",
    documents: "Dokumente",
    documentsHint: "Zeigen, welche Dokumente jedes Thema behandeln",
    notCovered: "nicht behandelt",
    compare: "Vergleichen",
    documentsShown: "Dokumente werden gezeigt.",
    documentsHidden: "Dokumente werden nicht mehr gezeigt.",
    only: "Nur dies",
    onlyTopic: "Alles ausblenden außer diesem Thema, was es braucht und was es öffnet",
    onlyWay: "Alles ausblenden außer dem Weg zu deinem Ziel",
    filter: "Filter",
    done: "Fertig",
    clear: "Leeren",
    filteredBy: "Gefiltert nach",
    takeAway: (filter) => `${filter}: diesen Filter entfernen`,
    some: (left, topics) => `${number(left)} von ${topics}`,
    someShown: (left, topics) => `${number(left)} von ${topics}.`,
    allShown: (topics) => `Alles: ${topics}.`,
    groups: { states: "Stand", kinds: "Art", documents: "Dokument", areas: "Gebiet" },
    onYourWay: "auf deinem Weg",
  },

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
