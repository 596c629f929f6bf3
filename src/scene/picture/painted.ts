import type { Attributes, PictureElement, PictureNode } from "./picture.ts";
import { tokens } from "./tokens.ts";

/** A ground that is known, so that colours can be told without asking the reader's system. */
export type KnownGround = "light" | "dark";

const themes = { light: 0, dark: 1 } as const;
const colours: ReadonlyMap<string, readonly [light: string, dark: string]> = new Map(
  Object.entries(tokens),
);

/** The colour of a token, by its name without `--prereq-`. */
export function tokenColour(name: string, ground: KnownGround): string {
  return colours.get(name)?.[themes[ground]] ?? "none";
}

/** A picture with colours in place of tokens, for programs that draw SVG but know no style sheets. */
export function painted(
  [name, attributes, ...inside]: PictureElement,
  ground: KnownGround,
): PictureElement {
  const said = Object.entries(attributes).map(([key, value]) => [key, paint(value, ground)]);
  const plain: Attributes = Object.fromEntries(said);
  return [name, plain, ...inside.map((node): PictureNode => paintedNode(node, ground))];
}

const paintedNode = (node: PictureNode, ground: KnownGround): PictureNode =>
  typeof node === "string" ? node : painted(node, ground);

/** `var(--prereq-ink)`, or an area's token with the area's own hue; anything else stays. */
function paint(value: string | number, ground: KnownGround): string | number {
  if (typeof value === "number") return value;
  const [, tinted = "", hue] =
    /^hsl\(from var\(--prereq-([a-z-]+)\) (\d+) s l\)$/.exec(value) ?? [];
  if (hue !== undefined) {
    const [saturation = "", lightness = ""] = tokenColour(tinted, ground).match(/[\d.]+%/g) ?? [];
    return `hsl(${hue}, ${saturation}, ${lightness})`;
  }
  const [, token] = /^var\(--prereq-([a-z-]+)\)$/.exec(value) ?? [];
  return token === undefined ? value : tokenColour(token, ground);
}
