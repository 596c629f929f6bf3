/** What the pages that need no program say beside the words of the explorer. */
export const pages = {
  skip: "Skip to the content",
  breadcrumbs: "Where this page stands",
  openMap: "Open the interactive map",
  picture: "Picture of the map",
  wholePicture: "The whole map with every topic, as a picture",
  goals: "Goals",
  areas: "Areas",
  topics: "Topics",
  aims: "What this goal consists of",
  way: "The way there",
  wayIs:
    "Everything that has to be learnt for it by somebody who knows nothing of it yet: {topics}, {hours}.",
  mapOf: (title: string) => `Map of ${title}`,
  kindAndHours: (kind: string, hours: string) => `${kind} · ${hours}`,
};
