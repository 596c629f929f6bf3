import { heatSteps } from "../scene/heat.ts";

/** The colours of the page's tokens as a canvas can use them. */
export interface Palette {
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  readonly edge: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly known: string;
  readonly needs: string;
  readonly opens: string;
  readonly focus: string;
  readonly font: string;
  readonly areaFill: (hue: number) => string;
  readonly areaLine: (hue: number) => string;
  readonly areaText: (hue: number) => string;
  readonly document: (hue: number) => string;
  /** The shade of a step of heat; none without a step. */
  readonly heat: (step: number | undefined) => string | undefined;
}

/**
 * Reads the tokens in force on `host`. A canvas knows neither custom properties nor `light-dark()`,
 * so each token is resolved by the browser as the colour of a passing element.
 */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  host.append(probe);
  const colour = (token: string): string => {
    probe.style.setProperty("color", `var(--prereq-${token})`);
    return getComputedStyle(probe).color;
  };
  const tinted = (token: string): ((hue: number) => string) => {
    const { saturation, lightness } = saturationAndLightness(colour(token));
    return (hue) => `hsl(${hue}, ${saturation}%, ${lightness}%)`;
  };
  const shades = Array.from({ length: heatSteps }, (_, step) => colour(`heat-${step}`));
  const palette: Palette = {
    card: colour("card"),
    ink: colour("ink"),
    soft: colour("soft"),
    edge: colour("edge"),
    line: colour("line"),
    accent: colour("accent"),
    onAccent: colour("on-accent"),
    known: colour("known"),
    needs: colour("needs"),
    opens: colour("opens"),
    focus: colour("focus"),
    font: getComputedStyle(host).fontFamily,
    areaFill: tinted("area-fill"),
    areaLine: tinted("area-line"),
    areaText: tinted("area-text"),
    document: tinted("document"),
    heat: (step) => shades[step ?? heatSteps],
  };
  probe.remove();
  return palette;
}

/** Of an `rgb(r, g, b)` colour, in per cent (CSS Color 4, section 7.2). */
function saturationAndLightness(rgb: string): { saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/[\d.]+/g) ?? []).map(
    (part) => Number(part) / 255,
  );
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  return {
    saturation: Math.round(saturation * 1000) / 10,
    lightness: Math.round(lightness * 1000) / 10,
  };
}
