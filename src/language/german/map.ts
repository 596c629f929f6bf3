import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { number } = locale;

export const map: Words["map"] = {
  or: "oder",
  and: "und",
  andMore: (area, others) => `${area} und ${number(others)} weitere`,
  leftOf: (left, all) => `${number(left)} von ${all}`,
  knownAndToGo: (known, planned) => `${number(known)} bekannt · ${number(planned)} vor dir`,
  toGo: (planned) => `${number(planned)} vor dir`,
  knownOf: (known, all) => `${number(known)} von ${number(all)} bekannt`,

  role: "Karte der Voraussetzungen",
  help: "Links zu einer Voraussetzung, rechts zu dem, was ein Thema eröffnet, hoch und runter zu den Nachbarn, Eingabe zur Beschreibung, Leertaste markiert als bekannt, Rücktaste zum Thema davor, Plus, Minus und Null zum Zoomen. Die Gliederung enthält dieselben Themen als Liste.",
  zoom: "Zoom",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  showWhole: "Ganze Karte zeigen",
  notLoaded: "Die interaktive Karte ließ sich nicht laden; in der Gliederung steht alles.",
  nothingBefore: "Davor war nichts.",
};
