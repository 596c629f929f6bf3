import tokens from "../app/styles/tokens.css?inline";
import still from "./still.css?inline";

let sheet: CSSStyleSheet | undefined;

/** The styles of an element before its live part comes, which keeps them. */
export function stillStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + still);
  }
  return sheet;
}
