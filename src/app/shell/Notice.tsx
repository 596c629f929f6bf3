import { saysUnkept } from "../../explorer/notice.ts";
import { useActions, useExplorer, useExplorerState, useWords } from "../explorer-context.tsx";
import { saveProgress } from "../progress/save-progress.ts";

/** Something about what is kept for the person that they have to know. */
export function Notice() {
  const notice = useExplorerState((state) => state.notice);
  const words = useWords().notices;
  const { dismissNotice } = useActions();
  const explorer = useExplorer();
  if (notice === undefined) return null;
  return (
    <section className="notice" aria-label={words.title}>
      <p role="alert">{words[notice]}</p>
      <div className="notice-actions">
        {saysUnkept(notice) && (
          <button type="button" className="button" onClick={() => saveProgress(explorer)}>
            {words.save}
          </button>
        )}
        <button type="button" className="button" onClick={dismissNotice}>
          {words.understood}
        </button>
      </div>
    </section>
  );
}
