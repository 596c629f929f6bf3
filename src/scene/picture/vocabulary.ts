/** The SVG elements that a picture is made of. None of them loads, runs or styles anything. */
export const elementNames = [
  "svg",
  "g",
  "a",
  "title",
  "rect",
  "circle",
  "path",
  "text",
  "tspan",
] as const;
export type ElementName = (typeof elementNames)[number];

const number = /^-?\d+(\.\d+)?$/;
const anyText = /^/;
const id = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._~-]*$/u;
/** A colour token of Prereq, one with the hue of an area, or whatever is the colour around. */
const paint =
  /^(none|currentColor|var\(--prereq-[a-z-]+\)|hsl\(from var\(--prereq-[a-z-]+\) \d+ s l\))$/;
/** An address on the web, or a path below or beside: no scheme but two, and no other host without one. */
const link =
  /^(https?:\/\/(?![^/?#]*@)[^\s<>"\\]+|(\.\.\/)*([\w%.~-]+(\/[\w%.~-]+)*)?(#[\w%.~=&-]*)?)$/;

/** The attributes that elements of a picture may have, and what they may say. */
export const attributeValues = {
  viewBox: /^0 0 \d+(\.\d+)? \d+(\.\d+)?$/,
  role: /^(img|group)$/,
  "aria-label": anyText,
  "data-topic": id,
  "data-area": id,
  href: link,
  x: number,
  y: number,
  width: number,
  height: number,
  rx: number,
  cx: number,
  cy: number,
  r: number,
  d: /^[MLQz\d. -]*$/,
  transform: /^rotate\(-90 -?\d+(\.\d+)? -?\d+(\.\d+)?\)$/,
  color: paint,
  fill: paint,
  stroke: paint,
  "stroke-width": number,
  "stroke-dasharray": /^\d+(\.\d+)? 1$/,
  pathLength: number,
  opacity: number,
  "font-size": number,
  "font-weight": number,
  "text-anchor": /^(start|middle)$/,
} as const satisfies Readonly<Record<string, RegExp>>;
export type AttributeName = keyof typeof attributeValues;

const values: ReadonlyMap<string, RegExp> = new Map(Object.entries(attributeValues));

/** Whether a picture may have an element of this name. */
export function isElementName(name: unknown): name is ElementName {
  return elementNames.some((one) => one === name);
}

/** Whether an element of a picture may have this attribute with this value. */
export function isAttribute(name: string, value: unknown): value is string | number {
  const isPlain = typeof value === "string" || typeof value === "number";
  return isPlain && (values.get(name)?.test(String(value)) ?? false);
}
