/** The title of the dialog in which documents are merged; the rest is fetched with it. */
export const merging = { title: "Merge documents" };
