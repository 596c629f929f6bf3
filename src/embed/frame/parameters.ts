import { themeNames } from "../../scene/embedded.ts";
import { oneOf, settingAttributes } from "../settings.ts";

/** The parameters of the frame's address that are attributes of the element, under the same name. */
const passedOn = settingAttributes.filter(
  (name) => name !== "src" && name !== "cross-origin-source",
);

/** What the frame's address asks for. */
export interface Parameters {
  /** The curriculum, if it is not the site's own. Always of the frame's own server. */
  readonly curriculum: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Reads the parameters `curriculum goal topic known view theme lang loading gestures controls
 * readonly` of an address. A curriculum of another server is not taken: whoever writes the address
 * is not the one who is trusted here.
 */
export function readParameters(address: URL): Parameters {
  const { searchParams } = address;
  const attributes = new Map<string, string>();
  for (const name of [...passedOn, "loading"]) {
    const value = searchParams.get(name);
    if (value !== null) attributes.set(name, value);
  }
  const theme = oneOf(themeNames, searchParams.get("theme"));
  if (theme) attributes.set("theme", theme);
  return { curriculum: ownAddress(searchParams.get("curriculum"), address), attributes };
}

function ownAddress(text: string | null, base: URL): string | undefined {
  if (text === null || !URL.canParse(text, base)) return undefined;
  const address = new URL(text, base);
  return address.origin === base.origin ? address.href : undefined;
}
