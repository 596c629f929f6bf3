/** What there is to see in an embedded map. */
export const viewNames = ["map", "outline", "path"] as const;
export type EmbedView = (typeof viewNames)[number];

/** `page` takes the colour scheme that the page around has set. */
export const themeNames = ["auto", "light", "dark", "page"] as const;
export type EmbedTheme = (typeof themeNames)[number];

/** When the live map comes in the place of its picture. */
export const loadingNames = ["interaction", "lazy", "eager"] as const;
export type Loading = (typeof loadingNames)[number];

/** What stands around the map. */
export const controlNames = ["title", "views", "zoom", "overview"] as const;
export type Control = (typeof controlNames)[number];
