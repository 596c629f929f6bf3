import type { Explorer } from "../../explorer/explorer.ts";
import type { Tell } from "./live.ts";

/** Asks the host before a link out of the map is followed; it may open links in its own way. */
export function followLinks(
  at: HTMLElement,
  { getState }: Explorer,
  tell: Tell,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const id = getState().selected ?? null;
    if (!tell("open-resource", { url: link.href, id })) event.preventDefault();
  };
  at.addEventListener("click", onClick, { signal });
}
