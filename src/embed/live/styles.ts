import text from "./styles.css?inline";

let sheet: CSSStyleSheet | undefined;

/** Gives a shadow tree its styles, in the one way that strict content policies allow. */
export function addStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
