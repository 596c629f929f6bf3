export const palette = {
  title: "Find and do anything",
  hint: (keys: string) => `Find and do anything (${keys})`,
  field: "A topic, a goal, an area, or what to do",
  groups: { command: "Do", goal: "Goals", topic: "Topics", area: "Areas" },
};
