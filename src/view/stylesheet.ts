import { lineHeight } from "../scene/levels.ts";

/** A rule of the stylesheet as Cytoscape reads it from JSON; its own types know no mapping of numbers from data. */
interface Rule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number>>;
}

/** The one stylesheet. Everything that differs between elements comes from their data (`appearance.ts`). */
export function stylesheet(font: string): readonly Rule[] {
  return [
    {
      selector: "node",
      style: {
        events: "no",
        "overlay-opacity": 0,
        "z-index-compare": "manual",
        "z-index": "data(z)",
        "font-family": font,
      },
    },
    { selector: ".anchor", style: { width: 1, height: 1, "background-opacity": 0 } },
    {
      selector: ".region, .card, .junction, .badge",
      style: {
        events: "yes",
        width: "data(width)",
        height: "data(height)",
        "background-color": "data(fill)",
        "border-color": "data(line)",
        opacity: "data(opacity)",
      },
    },
    {
      selector: ".region",
      style: {
        shape: "round-rectangle",
        "corner-radius": "18",
        "border-width": "data(lineWidth)",
        "border-style": "data(lineStyle)",
      },
    },
    { selector: ".card", style: cardStyle },
    {
      selector: ".junction",
      style: {
        shape: "ellipse",
        events: "no",
        "border-width": 1.4,
        label: "data(label)",
        "font-size": 11,
        color: "data(ink)",
        "text-valign": "center",
        "text-halign": "center",
      },
    },
    {
      selector: ".badge",
      style: {
        shape: "ellipse",
        events: "no",
        "border-width": "data(lineWidth)",
        label: "data(label)",
        "font-size": "data(size)",
        "font-weight": 700,
        color: "data(ink)",
        "text-valign": "center",
        "text-halign": "center",
      },
    },
    { selector: ".text", style: textStyle },
    { selector: ".ring", style: ringStyle },
    { selector: "edge", style: edgeStyle },
    {
      selector: ".bent",
      style: {
        "curve-style": "round-segments",
        "edge-distances": "endpoints",
        "segment-weights": "data(weights)",
        "segment-distances": "data(distances)",
        "segment-radii": "data(radius)",
        "radius-type": "arc-radius",
      },
    },
  ];
}

const ringStyle = {
  width: "data(width)",
  height: "data(height)",
  opacity: "data(opacity)",
  "background-opacity": 0,
  "background-image": "data(image)",
  "background-fit": "contain",
  "background-clip": "none",
};

const cardStyle = {
  shape: "round-rectangle",
  "corner-radius": "10",
  "border-width": "data(lineWidth)",
  "border-style": "data(lineStyle)",
  "outline-width": "data(haloWidth)",
  "outline-color": "data(halo)",
  "outline-opacity": "data(haloOpacity)",
  label: "data(label)",
  color: "data(ink)",
  "font-size": "data(size)",
  "font-weight": 500,
  "line-height": lineHeight,
  "text-wrap": "wrap",
  "text-max-width": "9999",
  "text-valign": "center",
  "text-halign": "right",
  "text-justification": "left",
  "text-margin-x": "data(indent)",
  "background-image": "data(images)",
  "background-image-containment": "data(imageRoom)",
  "background-clip": "data(imageClip)",
  "background-fit": "none",
  "background-width": "data(imageSize)",
  "background-height": "data(imageSize)",
  "background-position-x": "data(imageX)",
  "background-position-y": "data(imageY)",
  "bounds-expansion": 14,
};

const textStyle = {
  width: 1,
  height: 1,
  "background-opacity": 0,
  "border-width": 0,
  label: "data(label)",
  color: "data(ink)",
  opacity: "data(opacity)",
  "font-size": "data(size)",
  "font-weight": "data(weight)",
  "line-height": lineHeight,
  "text-wrap": "wrap",
  "text-max-width": "9999",
  "text-valign": "center",
  "text-halign": "data(align)",
  "text-justification": "data(justify)",
  "text-margin-y": "data(drop)",
  "text-background-color": "data(ground)",
  "text-background-opacity": "data(grounded)",
  "text-background-padding": "1px",
};

const edgeStyle = {
  events: "no",
  "overlay-opacity": 0,
  "z-index-compare": "manual",
  "z-index": "data(z)",
  "curve-style": "straight",
  "source-endpoint": "data(from)",
  "target-endpoint": "data(to)",
  width: "data(lineWidth)",
  "line-color": "data(line)",
  "line-style": "data(lineStyle)",
  "target-arrow-shape": "triangle",
  "target-arrow-color": "data(line)",
  "arrow-scale": "data(arrow)",
  opacity: "data(opacity)",
};
