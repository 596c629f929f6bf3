export const progressMenuId = "progress-menu";

/** Closes the menu; the focus goes back to what opened it. */
export function closeProgressMenu(): void {
  document.getElementById(progressMenuId)?.hidePopover();
}
