/** How the edges of exported graphs are to be read, for the README beside their files. */
export const readingEdges = [
  "An edge leads from what is needed to the topic that needs it. Its `strength` says how:",
  "",
  "- `required`: needed in any case.",
  "- `alternative`: one of several ways. Edges to a topic with the same `choice` belong together; of",
  "  each choice **one** `option` is enough, and of that option all topics are needed. Two edges with",
  "  options 1 and 2 are “A or B”: whoever takes them both for required asks too much.",
  "- `helps`: good to know before, never asked for.",
].join("\n");

/** Recursive SQL on a table `edges`: what `$topic` needs at any remove, whichever options are taken. */
export const sqlNeeded = needed("required");

/** Recursive SQL on a table `edges`: all that `$topic` may need at any remove, every option among it. */
export const sqlPossiblyNeeded = needed("required", "alternative");

function needed(...strengths: readonly string[]): string {
  const among = strengths.map((strength) => `'${strength}'`).join(", ");
  return [
    "WITH RECURSIVE needed(id) AS (",
    `  SELECT src FROM edges WHERE dst = $topic AND strength IN (${among})`,
    "  UNION",
    "  SELECT edges.src FROM edges JOIN needed ON edges.dst = needed.id",
    `  WHERE edges.strength IN (${among})`,
    ")",
    "SELECT id FROM needed ORDER BY id",
  ].join("\n");
}
