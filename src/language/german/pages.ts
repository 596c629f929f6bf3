import type { Words } from "../english.ts";

export const pages: Words["pages"] = {
  skip: "Zum Inhalt springen",
  breadcrumbs: "Wo diese Seite steht",
  openMap: "Die interaktive Karte öffnen",
  picture: "Bild der Karte",
  wholePicture: "Die ganze Karte mit jedem Thema, als Bild",
  goals: "Ziele",
  areas: "Gebiete",
  topics: "Themen",
  aims: "Woraus dieses Ziel besteht",
  way: "Der Weg dorthin",
  wayIs: "Alles, was dafür lernen muss, wer noch nichts davon kann: {topics}, {hours}.",
  mapOf: (title) => `Karte: ${title}`,
  kindAndHours: (kind, hours) => `${kind} · ${hours}`,
};
