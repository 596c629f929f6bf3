import type { Words } from "../english.ts";

export const palette: Words["palette"] = {
  title: "Buscar y hacer de todo",
  hint: (keys) => `Buscar y hacer de todo (${keys})`,
  field: "Un tema, una meta, un área o qué hacer",
  groups: { command: "Hacer", goal: "Metas", topic: "Temas", area: "Áreas" },
  commands: {
    "choose-goal": ["Elegir otra meta", "dejar la meta", "sin meta"],
    placement: ["Averiguar qué sé", "nivel", "prueba", "preguntas"],
    "way-steps": ["Mostrar los pasos del camino"],
    "way-orders": ["Comparar los órdenes del camino"],
    "way-calendar": ["Mostrar el calendario del camino"],
    map: ["Mostrar el mapa"],
    outline: ["Mostrar el esquema", "lista"],
    whole: ["Mostrar el mapa entero", "ajustar", "alejar"],
    "copy-link": ["Copiar el enlace a lo que veo", "dirección", "URL", "compartir"],
    embed: ["Insertar este mapa en una página", "iframe", "código", "HTML"],
    share: ["Enviar este plan a alguien", "compartir", "enlace"],
    undo: ["Deshacer", "volver atrás"],
    redo: ["Rehacer", "otra vez"],
    "open-file": ["Abrir un archivo de plan de estudios", "cargar", "importar"],
    "theme-auto": ["Colores como en el sistema", "tema", "aspecto"],
    "theme-light": ["Colores claros", "tema", "aspecto"],
    "theme-dark": ["Colores oscuros", "tema", "aspecto"],
    shortcuts: ["Mostrar las teclas", "atajos de teclado", "ayuda"],
  },
  language: ["idioma", "traducción"],
};
