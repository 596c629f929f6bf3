/** The topic of the picture that something happened to. */
export function topicOf(event: Event): string | undefined {
  for (const part of event.composedPath())
    if (part instanceof SVGElement && part.dataset["topic"]) return part.dataset["topic"];
  return undefined;
}
