/** What leads to the dialog that helps to put the map into another page. */
export const embedding = { title: "Embed" };
