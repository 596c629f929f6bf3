import type { Words } from "../english.ts";

export const notices: Words["notices"] = {
  memoryOnly:
    "Este navegador no deja que la página guarde tus marcas. Duran hasta que la cierres; «Guardar mi progreso» las guarda en un archivo.",
  noRoom:
    "A este navegador no le queda sitio para guardar tus marcas. Duran hasta que cierres la página; «Guardar mi progreso» las guarda en un archivo.",
  setAside:
    "No se pudieron leer tus marcas guardadas. Se apartaron en este navegador y empiezas de nuevo.",
  theirsSetAside:
    "No se pudo leer lo que guardó otra ventana. Se apartó en este navegador; tus marcas de aquí se conservan.",
  leftAlone:
    "No se pudieron leer tus marcas guardadas y se dejaron como están. Las nuevas duran hasta que cierres la página; «Guardar mi progreso» las guarda en un archivo.",

  linkGoal: "La meta de este enlace no está en este plan de estudios.",
  linkTopic: "El tema de este enlace no está en este plan de estudios.",
  linkTopics: "Algunos temas de este enlace no están en este plan de estudios y se omitieron.",
  linkWish: "No se pudo leer un deseo de este enlace y se omitió.",
  linkFilters: "Algunos filtros de este enlace no están en este plan de estudios y se omitieron.",
  linkFilter: "No se pudo leer un filtro de este enlace y se omitió.",
  linkPart: "No se pudo leer una parte de este enlace y se omitió.",
  linkParts:
    "Algunas partes de este enlace no están en este plan de estudios o no se pudieron leer. Ves el resto.",
  linkNewer:
    "Este enlace se hizo con una versión más nueva de esta página; ves el mapa como es sin él.",
  linkUnreadable: "Este enlace no se puede leer; ves el mapa como es sin él. Quizá esté cortado.",

  noTexts:
    "No se pudieron cargar los textos de este mapa. Recarga la página para intentarlo de nuevo; tus marcas se conservan.",

  title: "Aviso",
  save: "Guardar mi progreso",
  understood: "Entendido",
};
