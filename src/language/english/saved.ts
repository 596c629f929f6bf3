export const saved = {};
