/** Where a curriculum is fetched from, or why it is not. */
export type SourceAddress =
  | { readonly address: URL }
  | { readonly code: "bad-source" | "cross-origin-source"; readonly message: string };

/**
 * Where `src` leads from the page at `base`. A host that shows its readers another origin's file
 * must say so, and no file is fetched from anything but a web server.
 */
export function sourceAddress(src: string, base: string, crossOrigin: boolean): SourceAddress {
  if (!URL.canParse(src, base))
    return { code: "bad-source", message: `“${src}” is no address of a curriculum.` };
  const address = new URL(src, base);
  const isOwn = address.origin === new URL(base).origin && address.origin !== "null";
  if (!isOwn && address.protocol !== "https:" && address.protocol !== "http:")
    return {
      code: "bad-source",
      message: `A curriculum is fetched by http or https, not by “${address.protocol}”.`,
    };
  if (!isOwn && !crossOrigin)
    return {
      code: "cross-origin-source",
      message: `The curriculum lies at ${address.origin}. Add the attribute cross-origin-source if that is meant.`,
    };
  return { address };
}
