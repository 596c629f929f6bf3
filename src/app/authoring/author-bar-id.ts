/** Where the focus goes when editing begins. */
export const authorBarId = "author-bar-title";
