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

  calendar: {},

  takeAway: {},

  share: {},

  progress: {},

  documents: {},

  lens: {},

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
