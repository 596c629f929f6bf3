import { type RefObject, useEffect } from "react";

/** While something lies over the page: Escape closes it before all else, and so does turning to what is beside it. */
export function useOverlay(
  host: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: (how: "escape" | "beside") => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      close("escape");
    };
    const onBeside = ({ target }: Event) => {
      if (target instanceof Node && !host.current?.contains(target)) close("beside");
    };
    document.addEventListener("keydown", onKeyDown, true);
    document.addEventListener("pointerdown", onBeside, true);
    document.addEventListener("focusin", onBeside);
    return () => {
      document.removeEventListener("keydown", onKeyDown, true);
      document.removeEventListener("pointerdown", onBeside, true);
      document.removeEventListener("focusin", onBeside);
    };
  }, [host, isOpen, close]);
}
