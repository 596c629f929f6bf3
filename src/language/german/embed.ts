import type { Words } from "../english.ts";

export const embed: Words["embed"] = {
  views: "Ansicht",
  view: { map: "Karte", outline: "Gliederung", path: "Weg" },
  topic: "Thema",
  cannotBeShown: "Diese Karte lässt sich nicht zeigen",
  beingOpened: "Die Karte wird geöffnet …",
};
