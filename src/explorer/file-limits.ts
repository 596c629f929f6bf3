/** The largest file that is read, in bytes, and the most topics that are laid out. */
export const mostBytes = 50_000_000;
export const mostTopics = 100_000;
