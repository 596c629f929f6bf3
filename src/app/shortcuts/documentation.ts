/** Where the documentation stands, as seen from the page of the explorer, below whatever path that is. */
export const documentation = "docs/index.html";
