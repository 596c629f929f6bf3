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

  goal: {
    myList: "Mi lista",
    whatToBeAble: "¿Qué quieres saber hacer?",
    cannotBeReachedShort: "inalcanzable",
    reached: "alcanzada",
    blockedHeading: "No se puede llegar a esto",
    yourWay: "Tu camino",
    theWayTo: "El camino hacia",
    chooseAnother: "Elegir otra meta",
    findOutWhatIKnow: "Averiguar qué sé",
    share: "Compartir",
    youAreThere: "Ya has llegado: sabes todo lo que esta meta necesita.",
    progress: "Avance hacia la meta",
    finding: "Buscando el camino …",
    soFar: (known, left, hours) =>
      `${number(known)} sabidos · ${number(left)} por aprender · ${hours}`,
    tabs: { steps: "Pasos", orders: "Órdenes", calendar: "Calendario" },
    documents: "Documentos",

    iHave: "Tengo {hours} horas",
    nextBeyond: (title) => `Después: ${title}.`,
    allFit: (topics) => (topics === 1 ? "El tema cabe" : `Caben los ${number(topics)} temas`),
    noneFits: (topics) =>
      topics === 1 ? "El tema no cabe" : `No cabe ninguno de los ${number(topics)} temas`,
    someFit: (fits, topics, among) =>
      `${fits === 1 ? "Cabe" : "Caben"} ${number(fits)} de ${number(topics)} temas, entre ellos ${among}`,
    noGoalOrProject: "ninguna meta ni proyecto",
    nothingReachesMore: "; ninguna otra elección alcanza más",

    wishes: "Deseos",
    learnWhatHelps: "Aprender también lo que ayuda",
    fewest: "El mínimo de",
    fewestOf: { hours: "horas", topics: "temas" },
    said: {
      fewestTopics: "el mínimo de temas",
      withHelps: "con lo que ayuda",
      chosen: (count) => counted(count, { one: "elegido", other: "elegidos" }),
      avoided: (count) => counted(count, { one: "evitado", other: "evitados" }),
    },
    toAvoid: "Para evitar un paso, pulsa su título y después {avoid}.",
    chosenFor: (title, user) => `${title} para ${user}`,
    not: (title) => `Sin ${title}`,
    undo: "Deshacer",
    undoOf: (what) => `Deshacer: ${what}`,

    stepsKnownAlready: (count) =>
      `${counted(count, { one: "paso ya sabido", other: "pasos ya sabidos" })}`,
    notKnownYet: (title) => `Aún no sé ${title}`,
    steps: "Pasos",
    beyond: (hours) => `Más allá de ${hours}`,
    iKnow: (title) => `Ya sé ${title}`,
    iKnowThis: "Ya lo sé",
    canBeLearntNow: "se puede aprender ya",
    forTopic: "para {topic}",
    forTopicAndMore: "para {topic} {more}",
    andMore: (count) => `y ${number(count)} más`,
    theGoal: "la meta",
    youSave: (hours) => `¿Ya lo sabes? Te ahorras ${hours}.`,
    yourChoiceFor: (title) => `Tu elección para ${title}`,
    chosenAmongFor: (title) => `Elegido para ${title}`,
    undoChoice: "deshacer",
    instead: "En su lugar:",
    takeThisFor: (title) => `Tomar esto para ${title}`,
    theSame: "lo mismo",
    notProven: "Un camino corto; no se ha podido demostrar a tiempo que sea el más corto.",

    readyToLearn: "Listo para aprender",
    allTheseNeedIsKnown: "Ya sabes todo lo que necesitan.",
    nothingLeft: "Aquí no queda nada por aprender.",
    opens: (count) => `abre ${number(count)}`,
    endOfTheMap: "un final del mapa",
    moreRinged: (count) => `y ${number(count)} más, con anillo en el mapa`,

    legend: {
      title: "Qué significan los signos",
      known: "sabido",
      implied: "sabido, porque algo sabido lo necesita; en el mapa la marca vale para ambos",
      learning: "en estudio",
      ready: "listo: ya sabes todo lo que necesita",
      later: "antes hace falta más",
      aside: "apartado, pero se planifica donde haga falta",
      list: "en tu lista; en el mapa cuelga del borde de la tarjeta",
      ring: "cuántos temas de un área sabes",
      step: "un paso de tu camino",
      goal: "tu meta, en el mapa",
      faded: "atenuado: filtrado, o sin relación con lo elegido o planificado",
      document: "el documento de esta letra cubre el tema, cuando se muestran los documentos",
      kinds: "En la esquina de una tarjeta, su clase: {kinds}",
      route: "el camino hacia tu meta",
      done: "la parte que ya has recorrido",
      branch: "lo que habría servido en su lugar",
      needs: "lo que necesita el tema elegido",
      opens: "lo que abre",
      redundant: "necesario, pero otra cosa necesaria ya lo pide",
      helps: "ayuda, pero no es necesario",
      or: "basta con uno de estos",
    },
  },

  route: {
    walk: "Recorrer el camino",
    wholeWay: (steps) => `Todo el camino, ${counted(steps, { one: "paso", other: "pasos" })}`,
    seeWhole: "Ver todo el camino",
    stepOf: (step, all, title) => `Paso ${number(step)} de ${number(all)}: ${title}`,
    whatInSoManyHours: "¿Qué puedo hacer en tantas horas?",
    whatIn: (hours) => `¿Qué puedo hacer en ${hours}?`,
    asManyAsItTakes: "tantas horas como haga falta",
    moveToSee: "Muévelo para ver para qué alcanzan menos horas",
    details: "Detalles",
    detailsOf: (title) => `Detalles de ${title}`,
    buildsOn: "Se apoya en",
    learnItFrom: "Dónde aprenderlo",
    doYouKnowIt: "¿Lo sabes?",
    allTicked: "Todo marcado. Pulsa la marca junto al título cuando lo sepas.",
    whatIf: "¿Y si ya supiera esto?",
    workingItOut: "Calculando …",
    iDoKnowIt: "Sí que lo sé",
    back: "Volver",
    notFewer: "Tu camino no requeriría menos horas.",
    shorter: (steps, hours) =>
      `Tu camino sería ${counted(steps, { one: "paso", other: "pasos" })} y ${hours} más corto.`,
    otherWay: (lost, gained, hours) =>
      `Tu camino perdería ${counted(lost, { one: "paso", other: "pasos" })}, tomaría ${counted(gained, { one: "otro", other: "otros" })} en su lugar y sería ${hours} más corto.`,
    markedKnown: (what) => `${what}: sabido.`,
    markedNotKnown: (what, marks) =>
      `${what}: no sabido, ${counted(marks, { one: "marca quitada", other: "marcas quitadas" })}.`,
  },

  start: {
    anyTopicAsGoal: "Cualquier tema como mi meta",
    anyTopic: "Cualquier tema, o una de estas",
    found: (topics) => counted(topics, { one: "tema encontrado", other: "temas encontrados" }),
    searchNotLoaded: "No se ha podido cargar la búsqueda.",
    nothingFound: "No se ha encontrado nada.",
    whatDoYouKnow: "¿Qué sabes ya?",
    questions: "Responder unas preguntas",
    questionsHint: "Cada respuesta aclara varios temas.",
    areas: "Marcar áreas",
    areasHint: "Si tú mismo puedes decir lo que sabes.",
    leaveAsItIs: "Dejarlo como está",
    leaveAsItIsHint: "Tus marcas ya lo dicen.",
    fromNothing: "Empezar de cero",
    fromNothingHint: "Muéstrame todo lo que hay que aprender.",
    toLearn: (topics, hours) => `${topics} por aprender · ${hours}`,
    tickWhatYouKnow: "Marca lo que sabes",
    knownOf: (known, all) => `${number(known)} de ${number(all)}`,
    areaSays: (area, said) => `${area}: ${said}`,
    done: "Listo",
    back: "Volver",
  },

  placement: {
    whatDoYouKnowOf: "Qué sabes ya de",
    lookingForFirst: "Buscando la primera pregunta …",
    foundSoFar: "Averiguado hasta ahora",
    foundOf: (found, all) => `${number(found)} de ${number(all)}`,
    topicsFound: (found, all) => `${number(found)} de ${number(all)} temas averiguados`,
    aboutMore: (questions) =>
      `unas ${counted(questions, { one: "pregunta más", other: "preguntas más" })}`,
    showWayFromHere: "Muéstrame el camino desde aquí",
    thatIsEnough: "Ya basta, muéstrame el camino",
    back: "Volver",
    leave: "Salir sin marcar nada",
    replies: { yes: "Sí", partly: "En parte", no: "No", unsure: "No estoy seguro" },
    showAnswer: "Mostrar la respuesta para valorar la tuya",
    couldYouAnswer: "¿Habrías sabido responder?",
    doYouKnowThis: "¿Sabes esto?",
    contradiction: (yes, no) =>
      `Has dicho que sí a ${yes} y que no a ${no}, en lo que se apoya. Vamos a asegurarnos.`,
    startAtBeginning: "Empiezas desde el principio",
    youKnow: (topics) => `Sabes ${counted(topics, { one: "tema", other: "temas" })}`,
    couldNotBeTold: (topics) =>
      topics === 1
        ? "1 tema no se ha podido aclarar; el camino lo trata como no sabido."
        : `${number(topics)} temas no se han podido aclarar; el camino los trata como no sabidos.`,
    whichOnes: "Cuáles",
    correctLater: "Puedes corregir cada marca más tarde, en el mapa y en el esquema.",
    nothingMarked: "No se ha marcado nada.",
    markedKnown: (topics) =>
      counted(topics, { one: "tema marcado como sabido.", other: "temas marcados como sabidos." }),
    question: (asked, title) => `Pregunta ${number(asked)}, sobre ${title}.`,
    thatIsAll: (known, all) => `Eso es todo. Sabes ${number(known)} de ${number(all)} temas.`,
  },

  orders: {
    titles: {
      near: "Poco tiempo entre aprender y usar",
      area: "Pocos cambios de área",
      payoff: "Metas y proyectos pronto",
    },
    like: (document) => `Como ${document}`,
    comparing: "Comparando los órdenes …",
    intro:
      "En todo orden, un paso viene después de todo lo que necesita. Lo que cambia está abajo; menos es mejor.",
    caption: "Órdenes de los pasos",
    measures: {
      near: "Horas entre aprender y usar",
      area: "Cambios de área",
      firstTarget: "Horas hasta la primera meta o proyecto",
    },
    summed: (hours) => `${hours} h hasta cada uno, sumadas`,
    otherWayRound: (pairs) => `${counted(pairs, { one: "par", other: "pares" })} al revés`,
    maybeNotBest: ", quizá no el mejor de su clase",
    maybeNotBestLegend:
      "* quizá no el mejor de su clase: la búsqueda acabó antes de poder demostrarlo",
    theBest: ", el mejor",
  },

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
      `sabes ${number(known)} de ${topics}, alrededor de ${knownHours} de ${hours}`,
    hoursKnown: (known, hours) => `sabes alrededor de ${known} de ${hours}`,
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

  topic: {
    avoid: "Evitar en mi camino",
  },

  outline: {},

  hover: {},

  changes: {
    putOnList: (title) => `${title} puesto en tu lista`,
    takenOffList: (title) => `${title} quitado de tu lista`,
    marks: (count) => counted(count, { one: "marca cambiada", other: "marcas cambiadas" }),
    known: (title) => `${title} marcado como sabido`,
    learning: (title) => `${title} marcado en estudio`,
    aside: (title) => `${title} apartado`,
    cleared: (title) => `Marca de ${title} quitada`,
    goalSet: (title) => `Meta elegida: ${title}`,
    goalLeft: "Meta dejada",
    orderSet: (title) => `Orden elegido: ${title}`,
    hourLimit: "Límite de horas cambiado",
    avoided: (title) => `${title} evitado`,
    wishes: "Deseos cambiados",
    selfCheck: "Autoevaluación marcada",
    studyHours: "Horas de estudio cambiadas",
    firstDay: "Primer día cambiado",
    deadline: "Plazo cambiado",
    calendar: "Calendario cambiado",
    undone: (said) => `Deshecho: ${said}.`,
    doneAgain: (said) => `Rehecho: ${said}.`,
  },

  said: {
    cannotBeShown: (problems) =>
      `Este plan de estudios no se puede mostrar: ${counted(problems, { one: "problema", other: "problemas" })}.`,
    opened: (title, topics) => `${title}: ${topics}.`,
    fromOtherWindow: "Marcas actualizadas desde otra ventana.",
    step: (step) => `Paso ${number(step)}.`,
    topicIs: (title, standing) => `${title}: ${standing}.`,
    topicIsWith: (title, standing, topics) =>
      `${title}: ${standing}, y ${counted(topics, { one: "tema", other: "temas" })} que necesita.`,
    readyToLearn: (topics) =>
      counted(topics, { one: "tema listo para aprender.", other: "temas listos para aprender." }),
    noGoal: "Sin meta.",
    sentence: (words) => `${words}.`,
    theWayTo: (title, topics, hours) =>
      `El camino hacia ${title}: ${topics} por aprender, ${hours}.`,
    goalCannotBeReached: "No se puede llegar a la meta.",
    goalIsReached: "Has llegado a la meta.",
    toGo: (steps) => counted(steps, { one: "paso por delante.", other: "pasos por delante." }),
    theme: { auto: "Tema: automático.", light: "Tema: claro.", dark: "Tema: oscuro." },
    putOnList: (title) => `${title}: puesto en tu lista.`,
    takenOffList: (title) => `${title}: quitado de tu lista.`,
  },

  saved: {},
};
