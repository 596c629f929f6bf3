/** The title of what is told of an import; the rest is fetched with it. */
export const imported = { title: "What was made of the file" };
