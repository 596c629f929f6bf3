import { detailSize, lineHeight, titleSize } from "../scene/levels.ts";
import { bendRadius, plainOpacity, plainWidth } from "../scene/line-measures.ts";
import type {
  BadgeElement,
  CardElement,
  EdgeElement,
  SceneElement,
  TextElement,
  Tone,
} from "../scene/scene.ts";
import { documentGlyphs } from "./document-glyphs.ts";
import { glyphsOf, ringSource } from "./glyphs.ts";
import type { Palette } from "./palette.ts";

/** The values that the stylesheet maps by name; every key stands in `stylesheet.ts`. */
export type Appearance = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** How an element looks in these colours. */
export function appearance(element: SceneElement, palette: Palette): Appearance {
  switch (element.kind) {
    case "region":
      return {
        width: element.box.width,
        height: element.box.height,
        fill: palette.heat(element.heat) ?? palette.areaFill(element.hue),
        line: isQuiet(element.tone)
          ? palette.areaLine(element.hue)
          : toneColour(element.tone, palette),
        lineWidth: isQuiet(element.tone) ? 1.5 : element.tone === "branch" ? 2.5 : 5,
        lineStyle: element.tone === "branch" ? "dashed" : "solid",
        opacity: element.tone === "faded" ? 0.55 : 1,
      };
    case "text":
      return textLook(element, palette);
    case "card":
      return cardLook(element, palette);
    case "ring":
      return {
        width: element.box.width,
        height: element.box.height,
        image: ringSource(element, palette),
        opacity: element.faded ? 0.45 : 1,
      };
    case "junction":
      return {
        width: element.box.width,
        height: element.box.height,
        label: element.word,
        fill: palette.card,
        line: isQuiet(element.tone) ? palette.edge : toneColour(element.tone, palette),
        ink: isQuiet(element.tone) ? palette.soft : toneColour(element.tone, palette),
        opacity: element.tone === "faded" ? 0.35 : 1,
      };
    case "badge":
      return badgeLook(element, palette);
    case "edge":
      return edgeLook(element, palette);
  }
}

/** Neither lit nor a part of the way. */
function isQuiet(tone: Tone): boolean {
  return tone === "plain" || tone === "faded";
}

function badgeLook({ box, word, current, tone }: BadgeElement, palette: Palette): Appearance {
  const colour = toneColour(tone, palette);
  return {
    width: box.width,
    height: box.height,
    label: word,
    size: box.height * (word.length > 1 ? 0.48 : 0.56),
    fill: current ? colour : palette.card,
    ink: current ? palette.onAccent : colour,
    line: colour,
    lineWidth: box.height * 0.075,
    opacity: 1,
  };
}

function toneColour(tone: Tone, palette: Palette): string {
  switch (tone) {
    case "needs":
      return palette.needs;
    case "opens":
      return palette.opens;
    case "route":
    case "branch":
      return palette.accent;
    case "done":
      return palette.known;
    case "selected":
      return palette.focus;
    case "plain":
    case "faded":
      return palette.edge;
  }
}

function textLook(element: TextElement, palette: Palette): Appearance {
  const inks = {
    ink: palette.ink,
    soft: palette.soft,
    area: palette.areaText(element.hue),
  };
  return {
    label: element.lines.join("\n"),
    size: element.size,
    weight: element.bold ? 700 : 400,
    align: element.anchor === "start" ? "right" : "center",
    justify: element.anchor === "start" ? "left" : "center",
    // The label is centred on its node; `y` is the middle of the first line.
    drop: ((element.lines.length - 1) * element.size * lineHeight) / 2,
    ink: inks[element.tone],
    opacity: element.faded ? 0.45 : 1,
    // Small print stands between cards, where lines may pass.
    ground: palette.areaFill(element.hue),
    grounded: element.size <= detailSize ? 0.85 : 0,
  };
}

/** The ring around the step to look at; it swells once when the step becomes that. */
export const haloWidth = 7;
export const haloOpacity = 0.32;

const cardLine: { readonly [Shade in Tone]?: number } = { done: 1.8, branch: 1.5 };
const cardOpacity: { readonly [Shade in Tone]?: number } = { done: 0.8, branch: 0.72, faded: 0.38 };

function cardLook(card: CardElement, palette: Palette): Appearance {
  const lit = !isQuiet(card.tone);
  const glyphs = [...glyphsOf(card, palette), ...documentGlyphs(card, palette)];
  return {
    width: card.box.width,
    height: card.box.height,
    label: card.title.join("\n"),
    size: titleSize,
    indent: 12 - card.box.width,
    fill: card.goal ? palette.accent : (palette.heat(card.heat) ?? palette.card),
    ink: card.goal ? palette.onAccent : palette.ink,
    line: lit ? toneColour(card.tone, palette) : palette.areaLine(card.hue),
    lineWidth: card.tone === "selected" ? 3.5 : lit ? (cardLine[card.tone] ?? 2.2) : 1.2,
    lineStyle: card.retired || card.mark === "aside" || card.tone === "branch" ? "dashed" : "solid",
    opacity: cardOpacity[card.tone] ?? 1,
    halo: palette.accent,
    haloWidth: card.current ? haloWidth : 0,
    haloOpacity: card.current ? haloOpacity : 0,
    images: glyphs.map((glyph) => glyph.source),
    imageX: glyphs.map((glyph) => `${glyph.x}px`),
    imageY: glyphs.map((glyph) => `${glyph.y}px`),
    imageSize: glyphs.map((glyph) => `${glyph.size}px`),
    // One value for each picture: Cytoscape would take the default for all but the first.
    imageClip: glyphs.map(() => "none"),
    imageRoom: glyphs.map(() => "over"),
  };
}

/** How much thicker a lit line is than a plain one. */
const edgeWidening: { readonly [Shade in Tone]?: number } = { route: 1.25, done: 1.1, branch: 1 };

function edgeLook(element: EdgeElement, palette: Palette): Appearance {
  const lit = !isQuiet(element.tone);
  const bundle = element.line === "bundle";
  const width = plainWidth(element);
  return {
    line: toneColour(element.tone, palette),
    lineWidth: lit ? width * (edgeWidening[element.tone] ?? 1.5) : width,
    lineStyle:
      element.line === "helps"
        ? "dotted"
        : element.line === "implied" || element.tone === "branch"
          ? "dashed"
          : "solid",
    opacity: edgeOpacity(element),
    radius: bendRadius(element),
    arrow: bundle ? 1.1 : 0.75,
  };
}

/** What has no part in what is looked at is hardly seen; a bundle, which is thicker, less still. */
function edgeOpacity(element: EdgeElement): number {
  const faded = element.line === "bundle" ? 0.12 : 0.16;
  switch (element.tone) {
    case "faded":
      return faded;
    case "plain":
      return plainOpacity(element);
    case "done":
      return 0.6;
    case "branch":
      return 0.5;
    default:
      return 0.9;
  }
}
