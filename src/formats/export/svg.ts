import type { Box } from "../../scene/layout/layout.ts";
import { lineHeight, titleSize } from "../../scene/levels.ts";
import { bendRadius, plainOpacity, plainWidth } from "../../scene/line-measures.ts";
import { ringArc } from "../../scene/ring-arc.ts";
import { roundedPath } from "../../scene/rounded-path.ts";
import type {
  BadgeElement,
  EdgeElement,
  RingElement,
  Scene,
  SceneElement,
  TextElement,
} from "../../scene/scene.ts";
import { escapedXml } from "./escaped-xml.ts";

/**
 * A scene as SVG for a page that has Prereq's colour tokens: real text, in colours that follow the
 * page's theme. Everything from the curriculum is escaped; nothing is loaded from outside.
 */
export function svgOf(scene: Scene, title: string): string {
  const parts = scene.elements.map(drawn).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.width} ${scene.height}" role="img" aria-label="${escapedXml(title)}">${parts}</svg>`;
}

function drawn(element: SceneElement): string {
  switch (element.kind) {
    case "region":
      return rectangle(element.box, 18, tint("fill", element.hue), tint("line", element.hue));
    case "edge":
      return line(element);
    case "text":
      return words(element);
    case "ring":
      return ring(element);
    case "junction":
      return rectangle(
        element.box,
        element.box.width / 2,
        "var(--prereq-card)",
        "var(--prereq-edge)",
      );
    case "badge":
      return badge(element);
    case "card":
      return (
        rectangle(element.box, 10, "var(--prereq-card)", tint("line", element.hue)) +
        words({
          lines: element.title,
          x: element.box.x + 12,
          y:
            element.box.y +
            element.box.height / 2 -
            ((element.title.length - 1) / 2) * titleSize * lineHeight,
          size: titleSize,
          bold: false,
          anchor: "start",
          hue: element.hue,
          tone: "ink",
        })
      );
  }
}

function badge({ box, word }: BadgeElement): string {
  const disc = rectangle(box, box.width / 2, "var(--prereq-card)", "var(--prereq-accent)");
  const [x, y, size] = [box.x + box.width / 2, box.y + box.height / 2, box.height / 2];
  return (
    disc + words({ lines: [word], x, y, size, bold: true, anchor: "middle", hue: 0, tone: "ink" })
  );
}

function rectangle(box: Box, radius: number, fill: string, stroke: string): string {
  return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;
}

function ring({ box, share }: RingElement): string {
  const arc = ringArc(box);
  const circle = `<circle cx="${arc.x}" cy="${arc.y}" r="${arc.radius}" fill="none" stroke-width="${arc.width}"`;
  return `${circle} stroke="var(--prereq-line)"/>${circle} stroke="var(--prereq-known)" pathLength="1" stroke-dasharray="${share} 1" transform="rotate(-90 ${arc.x} ${arc.y})"/>`;
}

function line(edge: EdgeElement): string {
  const bundle = edge.line === "bundle";
  const width = plainWidth(edge);
  const shaft = `<path d="${roundedPath(edge.points, bendRadius(edge))}" fill="none" stroke="var(--prereq-edge)" stroke-width="${Math.round(width * 10) / 10}"/>`;
  const head = `<path d="${arrowHead(edge.points, width * (bundle ? 1.6 : 3))}" fill="var(--prereq-edge)"/>`;
  return `<g opacity="${plainOpacity(edge)}">${shaft}${head}</g>`;
}

/** A triangle of this half width with its tip at the end of the line. */
function arrowHead(points: readonly number[], half: number): string {
  const [fromX = 0, fromY = 0, tipX = 0, tipY = 0] = points.slice(-4);
  const length = Math.hypot(tipX - fromX, tipY - fromY) || 1;
  const [ux, uy] = [(tipX - fromX) / length, (tipY - fromY) / length];
  const corner = (side: number) =>
    `${Math.round(tipX - 2 * half * ux - side * half * uy)} ${Math.round(tipY - 2 * half * uy + side * half * ux)}`;
  return `M${tipX} ${tipY}L${corner(1)}L${corner(-1)}z`;
}

function words(
  text: Pick<TextElement, "lines" | "x" | "y" | "size" | "bold" | "anchor" | "hue" | "tone">,
): string {
  const colour = text.tone === "area" ? tint("text", text.hue) : `var(--prereq-${text.tone})`;
  const spans = text.lines.map(
    (content, index) =>
      `<tspan x="${text.x}" y="${Math.round(text.y + index * text.size * lineHeight + text.size * 0.36)}">${escapedXml(content)}</tspan>`,
  );
  return `<text font-size="${text.size}" font-weight="${text.bold ? 700 : 400}" text-anchor="${text.anchor}" fill="${colour}">${spans.join("")}</text>`;
}

/** An area's colour: the token with the area's own hue. */
function tint(part: "fill" | "line" | "text", hue: number): string {
  return `hsl(from var(--prereq-area-${part}) ${hue} s l)`;
}
