import type { Attributes, PictureElement } from "./picture.ts";

/** A shape with what it may share with those around it: attributes that are handed down. */
export interface Part {
  readonly shared: Attributes;
  readonly shape: PictureElement;
}

/** The shapes in their order, neighbours with the same attributes in one group, so that no style is written twice. */
export function gathered(parts: readonly Part[]): PictureElement[] {
  const groups: { shared: Attributes; key: string; shapes: PictureElement[] }[] = [];
  for (const { shared, shape } of parts) {
    const key = JSON.stringify(shared);
    const last = groups.at(-1);
    if (last?.key === key) last.shapes.push(shape);
    else groups.push({ shared, key, shapes: [shape] });
  }
  return groups.flatMap(({ shared, key, shapes }) =>
    key === "{}" ? shapes : [["g", shared, ...shapes] satisfies PictureElement],
  );
}
