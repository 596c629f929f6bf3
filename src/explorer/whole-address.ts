/**
 * Where the texts are that a file at `here` leaves out, as its `whole` says: beside it, never on
 * another site. Undefined for a file that is whole.
 */
export function wholeAddress(whole: unknown, here: string): string | undefined {
  if (typeof whole !== "string" || !URL.canParse(whole, here)) return undefined;
  const address = new URL(whole, here);
  return address.origin === new URL(here).origin ? address.href : undefined;
}
