export const standings = {
  known: "known",
  implied: "known",
  learning: "learning",
  aside: "set aside",
  retired: "retired",
  ready: "ready to learn",
  later: "needs more first",
};
