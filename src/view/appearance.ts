import { detailSize, lineHeight, titleSize } from "../scene/levels.ts";
import { bendRadius, plainOpacity, plainWidth } from "../scene/line-measures.ts";
import type { CardElement, EdgeElement, SceneElement, TextElement, Tone } from "../scene/scene.ts";
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
        fill: palette.areaFill(element.hue),
        line:
          element.tone === "plain" || element.tone === "faded"
            ? palette.areaLine(element.hue)
            : toneColour(element.tone, palette),
        lineWidth: element.tone === "plain" || element.tone === "faded" ? 1.5 : 5,
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
        line:
          element.tone === "plain" || element.tone === "faded"
            ? palette.edge
            : toneColour(element.tone, palette),
        ink: palette.soft,
        opacity: element.tone === "faded" ? 0.35 : 1,
      };
    case "edge":
      return edgeLook(element, palette);
  }
}

function toneColour(tone: Tone, palette: Palette): string {
  switch (tone) {
    case "needs":
      return palette.needs;
    case "opens":
      return palette.opens;
    case "route":
      return palette.accent;
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

function cardLook(card: CardElement, palette: Palette): Appearance {
  const lit = card.tone !== "plain" && card.tone !== "faded";
  const glyphs = [...glyphsOf(card, palette), ...documentGlyphs(card, palette)];
  return {
    width: card.box.width,
    height: card.box.height,
    label: card.title.join("\n"),
    size: titleSize,
    indent: 12 - card.box.width,
    fill: card.goal ? palette.accent : palette.card,
    ink: card.goal ? palette.onAccent : palette.ink,
    line: lit ? toneColour(card.tone, palette) : palette.areaLine(card.hue),
    lineWidth: card.tone === "selected" ? 3.5 : lit ? 2.2 : 1.2,
    lineStyle: card.retired || card.mark === "aside" ? "dashed" : "solid",
    opacity: card.tone === "faded" ? 0.38 : 1,
    images: glyphs.map((glyph) => glyph.source),
    imageX: glyphs.map((glyph) => `${glyph.x}px`),
    imageY: glyphs.map((glyph) => `${glyph.y}px`),
    imageSize: glyphs.map((glyph) => `${glyph.size}px`),
    // One value for each picture: Cytoscape would take the default for all but the first.
    imageClip: glyphs.map(() => "none"),
    imageRoom: glyphs.map(() => "over"),
  };
}

function edgeLook(element: EdgeElement, palette: Palette): Appearance {
  const lit = element.tone !== "plain" && element.tone !== "faded";
  const bundle = element.line === "bundle";
  const width = plainWidth(element);
  return {
    line: toneColour(element.tone, palette),
    lineWidth: lit ? width * (element.tone === "route" ? 1.25 : 1.5) : width,
    lineStyle:
      element.line === "helps" ? "dotted" : element.line === "implied" ? "dashed" : "solid",
    opacity: element.tone === "faded" ? (bundle ? 0.12 : 0.16) : lit ? 0.9 : plainOpacity(element),
    radius: bendRadius(element),
    arrow: bundle ? 1.1 : 0.75,
  };
}
