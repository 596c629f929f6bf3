import type { Hours } from "../core/model/curriculum.ts";
import type { Words } from "./english.ts";
import { localeOf } from "./locale.ts";
import { hoursWriter, minutesWriter } from "./measures.ts";

const locale = localeOf("es");
const { counted, number } = locale;
const range = hoursWriter(locale, (low, high) => `${low} a ${high}`);

export const spanish: Words = {
  ...locale,
  code: "es",

  units: {
    hours: (hours: Hours) => `${range(hours)} h`,
    spokenHours: (hours: Hours) => (range(hours) === "1" ? "1 hora" : `${range(hours)} horas`),
    minutes: minutesWriter(locale),
    topics: (count) => counted(count, { one: "tema", other: "temas" }),
    areas: (count) => counted(count, { one: "área", other: "áreas" }),
    steps: (count) => counted(count, { one: "paso", other: "pasos" }),
    goals: (count) => counted(count, { one: "meta", other: "metas" }),
    projects: (count) => counted(count, { one: "proyecto", other: "proyectos" }),
    spokenMinutes: (minutes) =>
      minutes < 60
        ? counted(minutes, { one: "minuto", other: "minutos" })
        : counted(Math.round(minutes / 6) / 10, { one: "hora", other: "horas" }),
  },

  standings: {
    known: "sabido",
    implied: "sabido",
    learning: "en estudio",
    aside: "apartado",
    retired: "retirado",
    ready: "listo para aprender",
    later: "antes hace falta más",
  },

  kinds: {
    concept: "concepto",
    skill: "destreza",
    tool: "herramienta",
    project: "proyecto",
    practice: "práctica",
  },

  map: {
    or: "o",
    and: "y",
    andMore: (area, others) => `${area} y ${number(others)} más`,
    leftOf: (left, all) => `${number(left)} de ${all}`,
    knownAndToGo: (known, planned) => `${number(known)} sabidos · ${number(planned)} por delante`,
    toGo: (planned) => `${number(planned)} por delante`,
    knownOf: (known, all) => `${number(known)} de ${number(all)} sabidos`,
  },

  goal: {},

  route: {},

  start: {},

  placement: {},

  orders: {},

  calendar: {
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
      enoughUnlessSlow: (hours) =>
        `Tus ${hours} a la semana bastan, salvo que todo lleve su tiempo.`,
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
  },

  takeAway: {
    title: "Llévatelo",
    formats: { ics: "Archivo de calendario", md: "Lista de tareas", csv: "Tabla" },
    print: "Imprimir",
    hints: {
      events: "un evento por bloque",
      listOfWeeks: "semana a semana, en Markdown",
      listOfSteps: "paso a paso, en Markdown",
      rowsOfBlocks: "una fila por bloque, en CSV",
      rowsOfSteps: "una fila por paso, en CSV",
      printedWeeks: "las semanas, en papel o en PDF",
      printedSteps: "los pasos, en papel o en PDF",
    },
    saved: {
      ics: (count) => `Archivo de calendario guardado: ${count}.`,
      md: (count) => `Lista de tareas guardada: ${count}.`,
      csv: (count) => `Tabla guardada: ${count}.`,
    },
    studyBlocks: (count) =>
      counted(count, { one: "bloque de estudio", other: "bloques de estudio" }),
    length: (steps, hours) => `${steps}, ${hours}.`,
    finishedOn: (day) => `Terminado el ${day}.`,
    finishedAbout: (day, range) => `Terminado hacia el ${day}; ${range}.`,
    from: (curriculum) => `De «${curriculum}».`,
    asOf: (day) => `A fecha de ${day}.`,
    weekOf: (day) => `Semana del ${day}`,
    toBeContinued: (entry) => `${entry}, continuará`,
    isGoal: "Esto es una meta.",
    andMore: (topic, others) => `${topic} y ${number(others)} más`,
    isFor: (topics) => `Para ${topics}.`,
    isForBecause: (topics, why) => `Para ${topics}: ${why}`,
    resources: {
      read: (title) => `Leer: ${title}`,
      watch: (title) => `Ver: ${title}`,
      practise: (title) => `Practicar: ${title}`,
      reference: (title) => `Consultar: ${title}`,
    },
    categories: { study: "Estudio", review: "Repaso", habit: "Hábito" },
  },

  share: {
    title: "Compartir",
    seen: "Un enlace a lo que ves",
    seenTells: "La meta, el tema abierto, la vista y tus deseos. Lo que sabes no va incluido.",
    copySeen: "Copiar enlace",
    plan: "Enviar este plan a alguien",
    planTells:
      "También lo que sabes, para que vea el plan exactamente como tú. Sus propias marcas quedan como están.",
    copyPlan: "Copiar enlace al plan",
    copied: "Copiado.",
    copyByHand: "La página no puede copiar aquí. Copia el enlace seleccionado.",
    linkCopied: "El enlace está copiado.",
    sent: {
      title: "Un plan que te han enviado",
      looking: "Estás viendo un plan que te han enviado.",
      replaces: (marks) =>
        `Si te lo quedas, sustituye tu meta, tus deseos y ${counted(marks, { one: "marca", other: "marcas" })}.`,
      keep: "Quedármelo",
      replace: "Sustituir el mío",
      back: "Volver al mío",
      isBack: "Estas son de nuevo tus marcas.",
      isKept: "El plan ya es tuyo.",
    },
  },

  progress: {
    title: "Tu progreso",
    hint: "Tu progreso: guardar, cargar, olvidar",
    known: (known, topics, knownHours, hours) =>
      `${number(known)} de ${topics} sabidos, unas ${knownHours} de ${hours}`,
    hoursKnown: (known, hours) => `unas ${known} de ${hours} sabidas`,
    savedAs: (file) => `Guardado como ${file}.`,
    history: {
      title: "Historial",
      undo: "Deshacer",
      redo: "Rehacer",
      nothingToUndo: "nada que deshacer",
      nothingToRedo: "nada que rehacer",
      undoNothing: "Nada que deshacer",
      redoNothing: "Nada que rehacer",
      undoThis: (done, keys) => `Deshacer: ${done} (${keys})`,
      redoThis: (done, keys) => `Rehacer: ${done} (${keys})`,
      undoKeys: "Ctrl Z",
      redoKeys: "Mayús Ctrl Z",
      undone: (done) => `Deshecho: ${done}.`,
      redone: (done) => `Rehecho: ${done}.`,
    },
    choices: {
      save: "Guardar mi progreso",
      saveHint: "en un archivo, para conservarlo o llevártelo",
      load: "Cargar progreso…",
      loadHint: "de un archivo así",
      forget: "Olvidar todo lo de aquí…",
      forgetHint: "marcas, lista, meta, deseos y horarios",
    },
    load: {
      title: "¿Cargar este progreso?",
      question: (day, marks) =>
        `El archivo se guardó el ${day} y tiene ${counted(marks, { one: "marca", other: "marcas" })}. ¿Lo añades a lo que hay aquí o dejas que lo sustituya? Ambas cosas se pueden deshacer.`,
      add: "Añadir a lo que hay",
      replace: "Sustituir lo que hay",
      leave: "No cargar nada",
      added: "Progreso añadido de un archivo",
      replaced: "Progreso cargado",
      tooLarge: "Este archivo es demasiado grande para ser progreso guardado.",
      otherKind: "Este no es un archivo de progreso guardado.",
      newer:
        "Este archivo lo guardó una versión más nueva de Prereq. Recarga la página e inténtalo de nuevo.",
      damaged: "Este archivo está dañado: falta una parte o se ha cambiado.",
      otherMap: (title) => `Este archivo es de otro mapa, «${title}». Abre ese mapa para cargarlo.`,
      nothingChanged: "No se ha cambiado nada.",
    },
    forget: {
      title: "¿Olvidar todo lo de aquí?",
      question:
        "Se borran tus marcas, tu lista, tu meta, tus deseos y tus horarios de este mapa. Puedes deshacerlo hasta que cierres la página.",
      forget: "Olvidarlo todo",
      leave: "Conservarlo",
      forgotten: "Todo lo de aquí, olvidado",
    },
    list: {
      title: "Mi lista",
      isOn: "En mi lista",
      put: "Poner en mi lista",
      allKnown: "todo sabido",
      left: (left, all) => `${number(left)} de ${number(all)} por aprender`,
    },
  },

  documents: {
    title: "Los documentos comparados",
    close: "Cerrar",
    coverage: "Cuánto abarca cada documento",
    table: "Tabla desplazable",
    area: "Área",
    topics: "Temas",
    none: "Ninguno",
    allAreas: "Todas las áreas",
    coverageMeans:
      "Un documento abarca un tema cuando uno de sus capítulos o líneas lo enseña. Los temas que no están en ningún documento figuran en el mapa porque otros los necesitan.",
    disagreements: "Dónde los documentos no coinciden en el orden",
    noDisagreement: "No hay dos temas en orden contrario en dos documentos.",
    settledFirst:
      "Lo que decide el mapa va primero en cada lista; en lo demás vale cualquiera de los dos órdenes.",
    pairs: (one, other, count) =>
      `${one} y ${other}: ${counted(count, { one: "par", other: "pares" })}`,
    reversal: "En {one}, {first} va antes que {second}; en {other}, al revés.",
    verdict: (topic) => `En el mapa va primero ${topic}, porque el otro lo necesita.`,
  },

  lens: {
    title: "Qué mirar",
    documents: "Documentos",
    documentsHint: "Mostrar qué documentos abarcan cada tema",
    notCovered: "en ninguno",
    compare: "Comparar",
    documentsShown: "Se muestran los documentos.",
    documentsHidden: "Ya no se muestran los documentos.",
    only: "Solo esto",
    onlyTopic: "Ocultar todo menos este tema, lo que necesita y lo que abre",
    onlyWay: "Ocultar todo menos el camino a tu meta",
    filter: "Filtrar",
    done: "Listo",
    clear: "Borrar",
    filteredBy: "Filtrado por",
    takeAway: (filter) => `${filter}: quitar este filtro`,
    some: (left, topics) => `${number(left)} de ${topics}`,
    someShown: (left, topics) => `${number(left)} de ${topics}.`,
    allShown: (topics) => `Todo: ${topics}.`,
    groups: { states: "Estado", kinds: "Tipo", documents: "Documento", areas: "Área" },
    onYourWay: "en tu camino",
  },

  shell: {
    language: "Idioma",
    languageNotFetched:
      "No se ha podido cargar ese idioma. Comprueba la conexión e inténtalo de nuevo.",
  },

  search: {},

  palette: {},

  shortcuts: {},

  opening: {},

  problems: {},

  topic: {},

  outline: {},

  hover: {},

  changes: {
    listed: (topic) => `«${topic}» puesto en Mi lista`,
    unlisted: (topic) => `«${topic}» quitado de Mi lista`,
    marks: (count) => `${counted(count, { one: "marca cambiada", other: "marcas cambiadas" })}`,
    known: (topic) => `«${topic}» marcado como sabido`,
    learning: (topic) => `«${topic}» marcado como en estudio`,
    aside: (topic) => `«${topic}» apartado`,
    unmarked: (topic) => `Marca de «${topic}» quitada`,
    goalSet: (goal) => `Meta puesta en «${goal}»`,
    goalLeft: "Meta abandonada",
    order: (order) => `Orden elegido: «${order}»`,
    hourLimit: "Límite de horas cambiado",
    avoided: (topic) => `«${topic}» evitado`,
    wishes: "Deseos cambiados",
    selfCheck: "Autoevaluación marcada",
    hours: "Horas de estudio cambiadas",
    start: "Primer día cambiado",
    deadline: "Fecha límite cambiada",
    calendar: "Calendario cambiado",
  },

  said: {},

  saved: {},
};
