import { useCallback, useState } from "react";
import { useWords } from "../explorer-context.tsx";

/** Code as it was written. Where it is wider than its place it can be scrolled, by keyboard too. */
export function CodeBlock({ code }: { readonly code: string }) {
  const words = useWords().topic;
  const [isWide, setIsWide] = useState(false);
  const watch = useCallback(
    (block: HTMLElement | null) => (block ? watchWidth(block, setIsWide) : undefined),
    [],
  );
  return (
    <pre
      ref={watch}
      className="code-block"
      {...(isWide ? { tabIndex: 0, role: "group", "aria-label": words.code } : {})}
    >
      <code>{code}</code>
    </pre>
  );
}

/** Tells whether the content is wider than the element, now and whenever its size changes; gives back how to stop. */
function watchWidth(element: HTMLElement, tell: (isWide: boolean) => void): () => void {
  const look = () => tell(element.scrollWidth > element.clientWidth);
  // The observer tells only a frame later, until when nobody could scroll by the keyboard.
  look();
  const observer = new ResizeObserver(look);
  observer.observe(element);
  return () => observer.disconnect();
}
