import type { EmbeddingWords } from "../../english/late/embedding.ts";
import { locale } from "../locale.ts";

const { counted } = locale;

export const embedding: EmbeddingWords = {
  whereIsIt: "Dirección del mapa publicado",
  notAnAddress: "Escribe la dirección web de una carpeta con un mapa publicado.",
  onlyHere: "Solo este equipo alcanza esta dirección. Escribe la que usan quienes leen tu página.",
  unpublished:
    "Has abierto un archivo tuyo. Publícalo primero: «prereq build» hace un sitio con él. Después escribe aquí su dirección.",
  goal: "Meta",
  noGoal: "Ninguna",
  view: "Muestra",
  theme: "Colores",
  themes: {
    auto: "Como el sistema de quien lee",
    light: "Claros",
    dark: "Oscuros",
    page: "Como la página que lo rodea",
  },
  language: "Idioma",
  asPage: "Como la página que lo rodea",
  loading: "Cobra vida",
  loadings: {
    interaction: "Al pulsarlo",
    lazy: "Al quedar a la vista",
    eager: "Enseguida",
  },
  height: "Altura en píxeles",
  controls: "Alrededor del mapa",
  control: {
    title: "Título",
    views: "Cambio de vista",
    zoom: "Botones de zoom",
    overview: "Mapa pequeño",
  },
  withTopic: (title) => `Abre «${title}»`,
  withKnown: (known) =>
    `Con ${counted(known, { one: "tu tema sabido", other: "tus temas sabidos" })}`,
  readonly: "Quien lee no puede marcar temas",
  preview: "Vista previa",
  previewOf: (title) => `Vista previa: ${title}`,
  noPreview: "Habrá vista previa cuando el mapa tenga dirección.",
  ways: "Pégalo en tu página",
  way: { frame: "Marco", element: "Elemento", file: "Un archivo" },
  wayTells: {
    frame:
      "Funciona donde se permitan marcos, también en plataformas de aprendizaje que no aceptan scripts.",
    element:
      "Primero una imagen, lo más ligera posible; el mapa vivo llega cuando alguien lo quiere.",
    file: "Todo el código en un archivo, fijado por su hash, para sitios que comprueban lo que cargan.",
  },
  noHash:
    "No se pudo obtener el hash del archivo en esta dirección; aquí el archivo no queda fijado.",
  copy: "Copiar",
  copied: "Copiado.",
  copyByHand: "Aquí la página no puede copiar. Copia el texto seleccionado.",
  picture: "O llévate una imagen del mapa tal como lo ves",
  svg: "Guardar como SVG",
  png: "Guardar como PNG",
  tooLarge: "Este mapa tiene demasiados temas para una sola imagen.",
  notDrawn: "El navegador no pudo dibujar la imagen.",
};
