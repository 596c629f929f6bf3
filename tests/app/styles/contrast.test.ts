import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { heatSteps } from "../../../src/scene/heat.ts";

const tokens = ["tokens", "heat-tokens"]
  .map((name) => readFileSync(`src/app/styles/${name}.css`, "utf8"))
  .join("");

type Scheme = 0 | 1;
type Rgb = readonly [number, number, number];
const schemes = { light: 0, dark: 1 } as const;

/** What a token is in a colour scheme, as it stands in the file. */
function token(name: string, scheme: Scheme): string {
  const found = tokens.match(new RegExp(`--prereq-${name}: light-dark\\((.+)\\);`))?.[1];
  const value = found?.split(/,\s*(?![^(]*\))/)[scheme];
  if (value === undefined) throw new Error(`tokens.css has no colour --prereq-${name}.`);
  return value;
}

function rgbOf(hex: string): Rgb {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  if (r === undefined || g === undefined || b === undefined) throw new Error(`No colour: ${hex}`);
  return [r, g, b];
}

/** A token of an area, which gives saturation and lightness, with a hue; by CSS Color 4, 7.1. */
function tinted(name: string, scheme: Scheme, hue: number): Rgb {
  const [s, l] = [...token(name, scheme).matchAll(/([\d.]+)%/g)].map(
    ([, share]) => Number(share) / 100,
  );
  if (s === undefined || l === undefined) throw new Error(`No tint: ${name}`);
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(schemes))("in %s", (_, scheme) => {
  const between = (one: string, other: string) =>
    contrast(rgbOf(token(one, scheme)), rgbOf(token(other, scheme)));
  const grounds = ["bg", "panel", "card"];
  const shades = Array.from({ length: heatSteps }, (_, step) => `heat-${step}`);

  test.each(grounds)("words stand out from %s by 4.5 to 1", (ground) => {
    for (const words of ["ink", "soft", "accent", "known", "needs", "opens"])
      expect(between(words, ground), words).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shades)("words stand out from the shade %s by 4.5 to 1, signs by 3 to 1", (shade) => {
    expect(between("ink", shade)).toBeGreaterThanOrEqual(4.5);
    for (const sign of ["known", "accent"])
      expect(between(sign, shade), sign).toBeGreaterThanOrEqual(3);
  });

  test("each shade stands out from the one before", () => {
    for (const [index, shade] of shades.slice(1).entries())
      expect(between(shade, shades[index] ?? ""), shade).toBeGreaterThan(1.1);
  });

  test.each(grounds)("fields, lines, signs and the focus stand out from %s by 3 to 1", (ground) => {
    for (const sign of ["edge", "focus", "accent", "known", "needs", "opens"])
      expect(between(sign, ground), sign).toBeGreaterThanOrEqual(3);
  });

  test("words stand out from a pressed button and from every area by 4.5 to 1", () => {
    expect(between("on-accent", "accent")).toBeGreaterThanOrEqual(4.5);
    for (let hue = 0; hue < 360; hue += 1) {
      const [words, ground] = ["area-text", "area-fill"].map((name) => tinted(name, scheme, hue));
      if (!words || !ground) throw new Error("No tint.");
      expect(contrast(words, ground), `hue ${hue}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
