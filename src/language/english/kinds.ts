export const kinds = {
  concept: "concept",
  skill: "skill",
  tool: "tool",
  project: "project",
  practice: "practice",
};
