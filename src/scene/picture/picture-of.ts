import type { AreaId, TopicId } from "../../core/model/ids.ts";
import type { Box } from "../layout/layout.ts";
import { lineHeight, titleSize } from "../levels.ts";
import { bendRadius, plainOpacity, plainWidth } from "../line-measures.ts";
import { ringArc } from "../ring-arc.ts";
import { roundedPath } from "../rounded-path.ts";
import type {
  BadgeElement,
  CardElement,
  EdgeElement,
  RegionElement,
  RingElement,
  Scene,
  SceneElement,
  TextElement,
} from "../scene.ts";
import { gathered, type Part } from "./gathered.ts";
import type { Attributes, PictureElement } from "./picture.ts";

/** What a reader who points at a topic or an area is told, and where a link on it leads. */
export interface About {
  readonly title: string;
  readonly href: string;
}

/** Where things of a map lead. Without it, a picture has no links. */
export interface Links {
  readonly topic: (topic: TopicId) => About | undefined;
  readonly area: (area: AreaId) => About | undefined;
}

/**
 * A scene as the tree of an SVG picture, with real text and colours that are Prereq's tokens. It
 * loads nothing; `links` are the only way out of it.
 */
export function pictureOf(scene: Scene, label: string, links?: Links): PictureElement {
  const words = wordsByRegion(scene.elements);
  const claimed = new Set<SceneElement>([...words.values()].flat());
  const free = scene.elements.filter((element) => !claimed.has(element));
  const parts = free.map((element) =>
    element.kind === "region"
      ? region(element, words.get(nameOf(element)) ?? [], links)
      : partOf(element, links),
  );
  const viewBox = `0 0 ${short(scene.width)} ${short(scene.height)}`;
  const role = links ? "group" : "img";
  return ["svg", { viewBox, role, "aria-label": label }, ...gathered(parts)];
}

type Words = TextElement | RingElement;

/** Words that belong to a region are drawn with it, so that they are one link. */
function wordsByRegion(elements: readonly SceneElement[]): Map<string, Words[]> {
  const found = new Map<string, Words[]>();
  for (const element of elements) if (element.kind === "region") found.set(nameOf(element), []);
  for (const element of elements) {
    if (element.kind !== "text" && element.kind !== "ring") continue;
    if (/^(title|far-[a-z]+):/.test(element.key)) found.get(nameOf(element))?.push(element);
  }
  return found;
}

/** What comes after the kind in an element's key: the same for a region and the words on it. */
function nameOf({ key }: SceneElement): string {
  return key.slice(key.indexOf(":") + 1);
}

function partOf(element: Exclude<SceneElement, RegionElement>, links: Links | undefined): Part {
  switch (element.kind) {
    case "edge":
      return line(element);
    case "text":
      return { shared: {}, shape: text(element) };
    case "ring":
      return { shared: {}, shape: ring(element) };
    case "junction":
      return { shared: outlined("var(--prereq-edge)"), shape: disc(element.box) };
    case "badge":
      return badge(element);
    case "card":
      return card(element, links);
  }
}

function region(
  { box, hue, area, isShared }: RegionElement,
  words: readonly Words[],
  links: Links | undefined,
): Part {
  const colours = { fill: tint("fill", hue), stroke: tint("line", hue) };
  const inside = [
    rectangle(box, 18, colours),
    ...words.map((one) => (one.kind === "ring" ? ring(one) : text(one))),
  ];
  const about = isShared ? undefined : links?.area(area);
  return {
    shared: { "stroke-width": lineWidth },
    shape: linked(inside, about, { "data-area": area }),
  };
}

function card(element: CardElement, links: Links | undefined): Part {
  const { box, hue, title, topic, goal, step } = element;
  const x = box.x + 12;
  const middle = box.y + box.height / 2;
  const y = middle - ((title.length - 1) / 2) * titleSize * lineHeight;
  const inside: PictureElement[] = [
    rectangle(box, 10, {
      fill: "var(--prereq-card)",
      stroke: goal ? "var(--prereq-accent)" : "currentColor",
    }),
    ["text", {}, ...lines({ lines: title, x, y, size: titleSize })],
    ...(step === undefined ? [] : [number(step, box)]),
  ];
  return {
    shared: {
      color: tint("line", hue),
      fill: "var(--prereq-ink)",
      "stroke-width": lineWidth,
      "font-size": titleSize,
    },
    shape: linked(inside, links?.topic(topic), { "data-topic": topic }),
  };
}

/** The number of a step of a plan, on the corner of its card, where nothing is written. */
function number(step: number, { x, y }: Box): PictureElement {
  const size = step > 99 ? 9 : 11;
  const attributes = {
    "font-weight": 700,
    "font-size": size,
    "text-anchor": "middle",
    stroke: "none",
  } as const;
  const place = { x: short(x), y: y + stepSize / 8, size };
  return [
    "g",
    {},
    rectangle(
      {
        x: x - stepSize / 2,
        y: y + stepSize / 8 - stepSize / 2,
        width: stepSize,
        height: stepSize,
      },
      stepSize / 2,
      { fill: "var(--prereq-card)", stroke: "var(--prereq-accent)" },
    ),
    ["text", attributes, ...lines({ lines: [String(step)], ...place })],
  ];
}

/** How wide the disc with a step's number is. */
const stepSize = 22;

function linked(
  inside: readonly PictureElement[],
  about: About | undefined,
  thing: Attributes,
): PictureElement {
  if (!about) return ["g", {}, ...inside];
  return ["a", { href: about.href, ...thing }, ["title", {}, about.title], ...inside];
}

function badge({ box, word }: BadgeElement): Part {
  const x = short(box.x + box.width / 2);
  const y = box.y + box.height / 2;
  const size = short(box.height / 2);
  const attributes = { "font-weight": 700, "font-size": size, fill: "var(--prereq-ink)" } as const;
  return {
    shared: { ...outlined("var(--prereq-accent)"), "text-anchor": "middle" },
    shape: [
      "g",
      {},
      disc(box),
      ["text", { ...attributes, stroke: "none" }, ...lines({ lines: [word], x, y, size })],
    ],
  };
}

const lineWidth = 1.5;

function outlined(stroke: string): Attributes {
  return { fill: "var(--prereq-card)", stroke, "stroke-width": lineWidth };
}

function disc(box: Box): PictureElement {
  return rectangle(box, box.width / 2, {});
}

function rectangle(box: Box, radius: number, paint: Attributes): PictureElement {
  const place = {
    x: short(box.x),
    y: short(box.y),
    width: short(box.width),
    height: short(box.height),
    rx: short(radius),
  };
  return ["rect", { ...place, ...paint }];
}

function ring({ box, share }: RingElement): PictureElement {
  const arc = ringArc(box);
  const circle = { cx: short(arc.x), cy: short(arc.y), r: short(arc.radius) };
  const shared = { fill: "none", "stroke-width": short(arc.width) };
  const done = {
    stroke: "var(--prereq-known)",
    pathLength: 1,
    "stroke-dasharray": `${Math.round(share * 1000) / 1000} 1`,
    transform: `rotate(-90 ${circle.cx} ${circle.cy})`,
  };
  return [
    "g",
    shared,
    ["circle", { ...circle, stroke: "var(--prereq-line)" }],
    ...(share > 0 ? [["circle", { ...circle, ...done }] satisfies PictureElement] : []),
  ];
}

function line(edge: EdgeElement): Part {
  const width = plainWidth(edge);
  const half = width * (edge.line === "bundle" ? 1.6 : 3);
  return {
    shared: {
      color: "var(--prereq-edge)",
      fill: "currentColor",
      "stroke-width": Math.round(width * 10) / 10,
    },
    shape: [
      "g",
      { opacity: plainOpacity(edge) },
      [
        "path",
        { d: roundedPath(edge.points, bendRadius(edge)), fill: "none", stroke: "currentColor" },
      ],
      ["path", { d: arrowHead(edge.points, half) }],
    ],
  };
}

/** A triangle of this half width with its tip at the end of the line. */
function arrowHead(points: readonly number[], half: number): string {
  const [fromX = 0, fromY = 0, tipX = 0, tipY = 0] = points.slice(-4);
  const length = Math.hypot(tipX - fromX, tipY - fromY) || 1;
  const [ux, uy] = [(tipX - fromX) / length, (tipY - fromY) / length];
  const corner = (side: number) =>
    `${Math.round(tipX - 2 * half * ux - side * half * uy)} ${Math.round(tipY - 2 * half * uy + side * half * ux)}`;
  return `M${short(tipX)} ${short(tipY)}L${corner(1)}L${corner(-1)}z`;
}

function text(element: TextElement): PictureElement {
  const { size, bold, anchor, hue, tone } = element;
  const attributes = {
    "font-size": short(size),
    ...(bold && { "font-weight": 700 }),
    ...(anchor === "middle" && { "text-anchor": anchor }),
    fill: tone === "area" ? tint("text", hue) : `var(--prereq-${tone})`,
  };
  return ["text", attributes, ...lines(element)];
}

function lines({
  lines,
  x,
  y,
  size,
}: Pick<TextElement, "lines" | "x" | "y" | "size">): PictureElement[] {
  return lines.map((content, index) => [
    "tspan",
    { x: short(x), y: Math.round(y + index * size * lineHeight + size * 0.36) },
    content,
  ]);
}

/** An area's colour: the token with the area's own hue. */
function tint(part: "fill" | "line" | "text", hue: number): string {
  return `hsl(from var(--prereq-area-${part}) ${hue} s l)`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
