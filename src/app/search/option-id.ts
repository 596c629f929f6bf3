/** The id of an option of a list, for the box that names the active one. */
export const optionId = (list: string, index: number): string => `${list}-${index}`;
