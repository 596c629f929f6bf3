import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const calendar: Words["calendar"] = {
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
};
