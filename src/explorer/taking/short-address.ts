/** A web address as one writes it on paper: `example.org/bread`. Where in a page it leads is left out. */
export function shortAddress(url: URL): string {
  const path = `${url.pathname}${url.search}`.replace(/\/$/, "");
  return `${url.host.replace(/^www\./, "")}${path}`;
}
