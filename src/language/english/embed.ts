/** A map in somebody else's page. */
export const embed = {
  views: "View",
  view: { map: "Map", outline: "Outline", path: "Path" },
  topic: "Topic",
  cannotBeShown: "This map cannot be shown",
  beingOpened: "The map is being opened …",
};
