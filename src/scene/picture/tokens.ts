/**
 * Prereq's colours on light and on dark ground, by the names that pictures and pages use:
 * `--prereq-ink` and so on. `app/styles/tokens.css` says the same to the explorer. An area's colours
 * are given for hue 0 and taken with the area's own.
 */
export const tokens = {
  bg: ["#faf8f4", "#14161a"],
  panel: ["#fffdfa", "#1a1d22"],
  card: ["#ffffff", "#22262d"],
  ink: ["#20242c", "#ebe8e2"],
  soft: ["#5c6571", "#a3abb7"],
  line: ["#e3ddd2", "#30353e"],
  edge: ["#918b80", "#6b7280"],
  accent: ["#b4410e", "#ff8f55"],
  known: ["#23784a", "#62c48d"],
  focus: ["#1453b8", "#9cc7ff"],
  "area-fill": ["hsl(0 42% 95.5%)", "hsl(0 20% 13.5%)"],
  "area-line": ["hsl(0 36% 84%)", "hsl(0 20% 26%)"],
  "area-text": ["hsl(0 52% 29%)", "hsl(0 48% 76%)"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** The fonts that widths on the map are reckoned with. */
export const fontFamily =
  'Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif';

/** What a picture is drawn on. */
export type Ground = "auto" | "light" | "dark";

/**
 * The colours as CSS for a file that stands alone: as its reader's system is, or light or dark for
 * good. Whoever puts the file into a page of their own can give other colours: any rule of theirs
 * outweighs these.
 */
export function tokenStyle(ground: Ground = "auto"): string {
  const rule = (theme: 0 | 1) => {
    const colours = Object.entries(tokens).map(
      ([name, values]) => `--prereq-${name}:${values[theme]}`,
    );
    return `:where(:root){${colours.join(";")}}`;
  };
  if (ground !== "auto") return rule(ground === "light" ? 0 : 1);
  return `${rule(0)}@media(prefers-color-scheme:dark){${rule(1)}}`;
}
