/** Lets code that is too wide be scrolled by keyboard. */
export function scrollable(name: string) {
  return { tabIndex: 0, role: "group", "aria-label": name };
}
