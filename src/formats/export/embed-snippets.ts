import { webLink } from "../../core/model/web-link.ts";
import {
  type Control,
  controlNames,
  type EmbedTheme,
  type EmbedView,
  type Loading,
} from "../../scene/embedded.ts";
import { escapedXml } from "./escaped-xml.ts";

/** What is wished of a map in another page. What is undefined, or as it comes by itself, is left unsaid. */
export interface EmbedWishes {
  readonly view: EmbedView;
  readonly theme: EmbedTheme;
  readonly loading: Loading;
  readonly controls: ReadonlySet<Control>;
  readonly readonly: boolean;
  readonly goal: string | undefined;
  readonly topic: string | undefined;
  readonly known: readonly string[];
  /** A BCP 47 tag. */
  readonly lang: string | undefined;
  /** Of the map in the page, in CSS pixels. */
  readonly height: number;
}

/** Where a published map is, with a slash at its end, and what it is called. */
export interface EmbedSite {
  readonly address: string;
  readonly title: string;
}

/** The folder of a published map, as the address of it or of its page says; undefined for what is no web address. */
export function siteAddress(text: string): string | undefined {
  const url = webLink(text.trim());
  if (!url) return undefined;
  url.search = "";
  url.hash = "";
  url.pathname = url.pathname.replace(/(?:index\.html)?$/, "").replace(/\/*$/, "/");
  return url.href;
}

/** The address of the site's page for frames that shows this. */
export function frameAddress({ address }: EmbedSite, wishes: EmbedWishes): string {
  const url = new URL("embed/", address);
  for (const [name, value] of said(wishes)) url.searchParams.set(name, value);
  return url.href;
}

/** A frame, for pages that take no scripts from elsewhere. */
export function frameSnippet(site: EmbedSite, wishes: EmbedWishes): string {
  const attributes = [
    ["src", frameAddress(site, wishes)],
    ["title", site.title],
    ["width", "100%"],
    ["height", String(wishes.height)],
    ["loading", "lazy"],
  ] as const;
  return `<iframe${attributes.map(attribute).join("")} style="border: 0"></iframe>`;
}

/** The element, whose code comes in parts as they are wanted. */
export function elementSnippet(site: EmbedSite, wishes: EmbedWishes): string {
  const code = attribute(["src", new URL("embed/prereq-graph.js", site.address).href]);
  return `<script type="module"${code}></script>\n${element(site, wishes)}`;
}

/** The element with all its code in one file, pinned by its hash where that is known. */
export function fileSnippet(
  site: EmbedSite,
  wishes: EmbedWishes,
  integrity: string | undefined,
): string {
  const code = new URL(`embed/${oneFileName(wishes.lang)}`, site.address).href;
  const pinned =
    integrity === undefined
      ? ""
      : `${attribute(["integrity", integrity])}${attribute(["crossorigin", "anonymous"])}`;
  return `<script defer${attribute(["src", code])}${pinned}></script>\n${element(site, wishes)}`;
}

/** The file with all the code that speaks a language; English where there is none. */
export function oneFileName(lang: string | undefined): string {
  const language = lang?.slice(0, 2);
  return language === "de" || language === "es" ? `embed.${language}.js` : "embed.js";
}

function element({ address, title }: EmbedSite, wishes: EmbedWishes): string {
  const source = ["src", new URL("curriculum.json", address).href] as const;
  const attributes = [source, ["cross-origin-source", ""] as const, ...said(wishes)];
  const written = attributes.map(attribute).join("");
  const link = `<a${attribute(["href", address])}>${escapedXml(title)}</a>`;
  return `<prereq-graph${written} style="height: ${wishes.height}px">${link}</prereq-graph>`;
}

function attribute([name, value]: readonly [string, string]): string {
  return value === "" ? ` ${name}` : ` ${name}="${escapedXml(value)}"`;
}

/** The names are those of the element's attributes and the frame's parameters alike. */
function said(wishes: EmbedWishes): readonly (readonly [string, string])[] {
  const { view, theme, loading, controls, readonly, goal, topic, known, lang } = wishes;
  const shown = controlNames.filter((name) => controls.has(name));
  return [
    ...told("goal", goal),
    ...told("topic", topic),
    ...told("known", known.length > 0 ? known.join(" ") : undefined),
    ...told("view", view === "map" ? undefined : view),
    ...told("theme", theme === "auto" ? undefined : theme),
    ...told("lang", lang),
    ...told("loading", loading === "interaction" ? undefined : loading),
    ...told(
      "controls",
      shown.length === controlNames.length ? undefined : shown.join(" ") || "none",
    ),
    ...(readonly ? ([["readonly", ""]] as const) : []),
  ];
}

const told = (name: string, value: string | undefined) =>
  value === undefined ? [] : ([[name, value]] as const);
