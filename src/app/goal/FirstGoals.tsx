import { useWords } from "../explorer-context.tsx";

/** The goals that came with the page, which are in English. */
const goals = document.querySelector("[data-first-goals]");

/** Until the curriculum has come: its goals as they stand in the page. */
export function FirstGoals() {
  const { code, shell } = useWords();
  if (code === "en" && goals) return <div ref={takeGoals} />;
  return <p className="quiet">{shell.openingNow}</p>;
}

function takeGoals(host: HTMLElement | null): void {
  if (host && goals) host.replaceChildren(...goals.children);
}
