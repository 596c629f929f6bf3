/** A topic's card in map units. Its title breaks into two lines of about twenty characters. */
export const cardWidth = 184;
export const cardHeight = 56;

/** The side of the square mark where alternatives meet. */
export const junctionSize = 26;

/** The strip at the top of an area that holds its title. */
export const areaTitleHeight = 40;

/** The strip above the areas of a stage that holds its title. */
export const stageTitleHeight = 56;
