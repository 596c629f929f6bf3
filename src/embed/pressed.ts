/** What a picture's links stand for. */
export type Pressed = { readonly topic: string } | { readonly area: string };

/** The topic, or the area, of a picture that something happened to. */
export function pressedIn(event: Event): Pressed | undefined {
  for (const part of event.composedPath()) {
    if (!(part instanceof SVGElement)) continue;
    const { topic, area } = part.dataset;
    if (topic) return { topic };
    if (area) return { area };
  }
  return undefined;
}
