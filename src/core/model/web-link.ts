/**
 * A link from a curriculum file as a page may offer it: absolute, `http` or `https`, without a
 * user name or password, which could make one host look like another. Anything else is undefined.
 */
export function webLink(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const safe =
    (url.protocol === "https:" || url.protocol === "http:") && !url.username && !url.password;
  return safe ? url : undefined;
}
