/** What leads to the dialog in which a curriculum is checked. */
export const check = { title: "Check" };
