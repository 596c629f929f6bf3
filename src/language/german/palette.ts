import type { Words } from "../english.ts";

export const palette: Words["palette"] = {
  title: "Alles finden und tun",
  hint: (keys) => `Alles finden und tun (${keys})`,
  field: "Ein Thema, ein Ziel, ein Gebiet oder was zu tun ist",
  groups: { command: "Tun", goal: "Ziele", topic: "Themen", area: "Gebiete" },
};
