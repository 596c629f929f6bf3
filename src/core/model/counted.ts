/** A number with its noun: `1 topic`, `12 topics`, `1,204 topics`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
