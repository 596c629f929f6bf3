import { areaTitleHeight, cardHeight, cardWidth } from "./card-size.ts";

/** What a card takes with its share of the streets around it, as long as nothing is routed. */
export const cardColumnEstimate = cardWidth + 48;
export const rowHeightEstimate = cardHeight + 26;
const columnGap = 80;
const areaGap = 40;

/** What an area of so many rows takes with the ledge below it. */
export const areaHeightEstimate = (rows: number): number =>
  areaTitleHeight + rows * rowHeightEstimate + areaGap;

/** What a column of areas with so many columns of cards takes with its aisle. */
export const columnWidthEstimate = (width: number): number =>
  width * cardColumnEstimate + columnGap;
