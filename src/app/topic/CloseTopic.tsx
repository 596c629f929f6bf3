import { useActions, useWords } from "../explorer-context.tsx";
import { leavingTopic } from "../focus.ts";

/** Closes the open topic; the focus goes back to what opened it. */
export function CloseTopic() {
  const { select } = useActions();
  const words = useWords().topic;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words.close}
      onClick={() => leavingTopic(() => select(undefined))}
    >
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path className="ring" d="m5 5 10 10m0-10L5 15" />
      </svg>
    </button>
  );
}
