import { expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import type { CardElement } from "../../src/scene/scene.ts";
import { glyphsOf, ringSource } from "../../src/view/glyphs.ts";
import type { Palette } from "../../src/view/palette.ts";

const area = (hue: number) => `hsl(${hue}, 50%, 50%)`;
const palette: Palette = {
  card: "white",
  ink: "black",
  soft: "grey",
  edge: "silver",
  line: "gainsboro",
  accent: "orange",
  onAccent: "ivory",
  known: "green",
  needs: "blue",
  opens: "purple",
  focus: "navy",
  font: "sans-serif",
  areaFill: area,
  areaLine: area,
  areaText: area,
  document: area,
  heat: () => undefined,
};

const card: CardElement = {
  kind: "card",
  key: "card:a",
  topic: TopicId("a"),
  box: { x: 0, y: 0, width: 150, height: 48 },
  hue: 0,
  title: ["A"],
  topicKind: "concept",
  mark: undefined,
  ready: true,
  step: 3,
  goal: false,
  listed: false,
  finished: false,
  current: false,
  retired: false,
  tone: "plain",
};

test("a card on the list has one sign more, which lies on no other", () => {
  const plain = glyphsOf(card, palette);
  const listed = glyphsOf({ ...card, listed: true }, palette);
  expect(listed).toHaveLength(plain.length + 1);
  const ribbon = listed.find((glyph) => !plain.some(({ source }) => source === glyph.source));
  if (!ribbon) throw new Error("no ribbon");
  for (const { x, y, size } of plain) {
    const apart =
      x + size <= ribbon.x ||
      ribbon.x + ribbon.size <= x ||
      y + size <= ribbon.y ||
      ribbon.y + ribbon.size <= y;
    expect(apart).toBe(true);
  }
  expect(decodeURIComponent(ribbon.source)).toContain('fill="orange"');
});

test("a ring is as full as its share", () => {
  const ring = { kind: "ring", key: "r", box: card.box, share: 0.25, beside: 12, hue: 0 } as const;
  const source = decodeURIComponent(ringSource({ ...ring, faded: false }, palette));
  expect(source).toContain('stroke-dasharray="0.25 1"');
});
