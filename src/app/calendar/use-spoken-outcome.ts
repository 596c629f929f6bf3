import { useEffect, useRef } from "react";
import { spokenOutcome } from "../../explorer/calendar-words.ts";
import type { Asked } from "../../explorer/planner/questions.ts";
import { isSameTime, type Times } from "../../explorer/times.ts";
import { useActions, useWords } from "../explorer-context.tsx";

/** How long the times must rest, in milliseconds, before what comes of them is spoken. */
const rest = 500;

/** Says what comes of the times whenever they were changed here. */
export function useSpokenOutcome(asked: Asked["calendar"] | undefined): void {
  const { announce } = useActions();
  const words = useWords();
  const spokenOf = useRef<Times>(undefined);
  useEffect(() => {
    if (!asked) return;
    const { times } = asked.question;
    spokenOf.current ??= times;
    if (isSameTime(spokenOf.current, times)) return;
    const timer = setTimeout(() => {
      spokenOf.current = times;
      announce(spokenOutcome(words, asked));
    }, rest);
    return () => clearTimeout(timer);
  }, [asked, announce, words]);
}
