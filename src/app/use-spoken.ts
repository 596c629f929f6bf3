import { useEffect } from "react";
import { useActions } from "./explorer-context.tsx";

/** How long the typing must rest, in milliseconds, before the count is spoken. */
const rest = 500;

/** Says a sentence once it has stood still for a moment. */
export function useSpoken(sentence: string | undefined): void {
  const { announce } = useActions();
  useEffect(() => {
    if (sentence === undefined) return;
    const timer = setTimeout(() => announce(`${sentence}.`), rest);
    return () => clearTimeout(timer);
  }, [sentence, announce]);
}
