import type { Words } from "../english.ts";

export const pages: Words["pages"] = {
  skip: "Saltar al contenido",
  breadcrumbs: "Dónde está esta página",
  openMap: "Abrir el mapa interactivo",
  picture: "Imagen del mapa",
  wholePicture: "El mapa entero con todos los temas, como imagen",
  goals: "Metas",
  areas: "Áreas",
  topics: "Temas",
  aims: "De qué consta esta meta",
  way: "El camino hasta allí",
  wayIs: "Todo lo que tiene que aprender quien aún no sabe nada de ello: {topics}, {hours}.",
  mapOf: (title) => `Mapa: ${title}`,
  kindAndHours: (kind, hours) => `${kind} · ${hours}`,
};
