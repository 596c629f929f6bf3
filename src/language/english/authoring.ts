/** What leads to changing a curriculum; what is said there is fetched with it. */
export const authoring = { title: "Edit" };
