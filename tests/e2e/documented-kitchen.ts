import { kitchen } from "./kitchen.ts";

/** The kitchen with a second document that has soup before stock. */
export const documented = {
  ...kitchen,
  documents: [
    {
      id: "book",
      title: "The Book of Dishes",
      kind: "book",
      items: ["knife", "stock", "soup"].map((id) => ({ id, title: id })),
    },
    {
      id: "evenings",
      title: "Ten Evenings",
      kind: "course",
      items: ["soup", "knife", "stock"].map((id) => ({ id, title: id })),
    },
  ],
  topics: kitchen.topics.map((topic) => ({
    ...topic,
    items: ["knife", "stock", "soup"].includes(topic.id)
      ? [`book/${topic.id}`, ...(topic.id === "knife" ? [] : [`evenings/${topic.id}`])]
      : [],
  })),
};
