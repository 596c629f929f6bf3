import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted, number } = locale;

export const calendar: Words["calendar"] = {
  nothingLeft: "No queda nada que poner en un calendario.",
  beingLaidOut: "Se está preparando el calendario…",
  day: {
    today: "Hoy",
    next: "Después",
    doneForToday: "Listo por hoy.",
    nothingToday: "Hoy no hay nada.",
    tick: (block) => `Hecho: ${block}`,
    review: "repaso",
    done: (length) => `Hecho: ${length}.`,
    notDone: (length) => `Sin hacer: ${length}.`,
    keepToTick: "Quédate con el plan para marcar sus bloques.",
  },
  blocks: {
    habits: {
      exercise: "Ejercicio",
      project: "Proyecto",
      "monthly review": "Revisión mensual",
      "quarterly assessment": "Evaluación trimestral",
    },
    review: (block) => `Repaso: ${block}`,
    part: (block, part, parts) => `${block} (${number(part)} de ${number(parts)})`,
  },
  lag: {
    title: "Tu plan y hoy",
    behind: (length) => `Llevas ${length} de retraso.`,
    ahead: (length) => `Llevas ${length} de adelanto.`,
    inAnotherOrder: "Has hecho tanto como estaba previsto, en otro orden.",
    movedOn: (day) => `Desde hoy terminas el ${day}.`,
    movedAbout: (day, range) => `Desde hoy terminas hacia el ${day}; ${range}.`,
    stillOpen: "Aún pendiente de los días anteriores",
    move: "Mover todo a partir de hoy",
  },
  finish: {
    title: "Final",
    noDay:
      "Aún no se puede decir ningún día. Abajo, en «Cuándo tengo tiempo», está lo que hay que cambiar.",
    on: (day) => `Terminas el ${day}.`,
    about: (day, range) => `Terminas hacia el ${day}; ${range}.`,
    between: (low, high) => `entre el ${low} y el ${high}, según cómo vaya`,
    waiting: (reviews) =>
      `No habría tiempo para ${counted(reviews, { one: "repaso", other: "repasos" })}. Ayudarían más horas a la semana.`,
  },
  deadline: {
    needs: (day, hours) => `Para llegar el ${day} hacen falta ${hours} a la semana.`,
    needsRange: (day, usual, fast, slow) =>
      `Para llegar el ${day} hacen falta ${usual} a la semana; ${fast} si todo va rápido, ${slow} si todo lleva su tiempo.`,
    moreThanThereIs: "más de las que hay",
    beyondReach: (day, hoursADay) =>
      `Ni con ${number(hoursADay)} horas cada día de estudio se termina el plan el ${day}.`,
    unlessFast: (hours) => `Si todo va rápido, bastan ${hours} a la semana.`,
    enough: (hours) => `Tus ${hours} a la semana bastan, aunque todo lleve su tiempo.`,
    enoughUnlessSlow: (hours) => `Tus ${hours} a la semana bastan, salvo que todo lleve su tiempo.`,
    enoughOnlyFast: (hours) => `Tus ${hours} a la semana solo bastan si todo va rápido.`,
    notEnough: (hours) => `Tus ${hours} a la semana no bastan.`,
    makeWeekSo: "Poner así mi semana",
  },
  times: {
    title: "Cuándo tengo tiempo",
    total: (hours) => `${hours} a la semana`,
    hours: "Horas de cada día de la semana",
    hoursOn: (weekday) => `${weekday}, horas`,
    hoursOfADay: "Un día tiene de 0 a 24 horas.",
    start: "Inicio",
    startHint: "vacío: hoy",
    by: "Terminar el",
    byHint: "opcional",
    habits: "Tiempo también para hábitos",
    habitsTake: {
      exercise: "10 min por día de estudio",
      project: "1 h a la semana",
      review: "1 h",
      assessment: "2 h",
    },
    reviews: "Repasos",
    reviewsTake: "10 minutos cada vez que algo esté a punto de olvidarse",
  },
  daysOff: {
    title: "Días libres",
    range: (from, to) => `${from} a ${to}`,
    remove: "Quitar",
    removeDays: (days) => `Quitar ${days}`,
    from: "Desde",
    to: "Hasta",
    add: "Añadir",
    noFirstDay: "Indica cuál es el primer día libre.",
    endsEarly: "El último día es anterior al primero. Cambia uno de los dos.",
  },
  obstacles: {
    invalid: () => "Una de las fechas no existe. Revisa el inicio, el final y los días libres.",
    daysOffEndEarly: (from, to) =>
      `Los días libres del ${from} al ${to} terminan antes de empezar.`,
    noHours: "Ningún día de la semana tiene tiempo. Da algunas horas al menos a uno.",
    habitsLeaveNoTime: (asked, there) =>
      `Los hábitos piden ${asked} de las ${there} que hay en un mes y no dejan tiempo para los temas. Estudia más, o acorta o quita un hábito.`,
    tooLong: (years) =>
      `Con estas horas y días libres el plan no se termina en ${number(years)} años.`,
    deadlineBeforeStart: (by, start) => `El final, ${by}, es anterior al inicio, ${start}.`,
  },
  weeks: {
    title: "Semana a semana",
    now: "esta semana",
    free: "libre",
    habits: (length) => `hábitos ${length}`,
    reviews: (length) => `repasos ${length}`,
    finished: "terminado en esta semana",
  },
};
