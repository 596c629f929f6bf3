import { saysUnkept } from "../../explorer/saved-learner.ts";
import { useActions, useExplorer, useExplorerState } from "../explorer-context.tsx";
import { saveProgress } from "../progress/save-progress.ts";

/** Something about what is kept for the person that they have to know. */
export function Notice() {
  const notice = useExplorerState((state) => state.notice);
  const { dismissNotice } = useActions();
  const explorer = useExplorer();
  if (notice === undefined) return null;
  return (
    <section className="notice" aria-label="Notice">
      <p role="alert">{notice}</p>
      <div className="notice-actions">
        {saysUnkept(notice) && (
          <button type="button" className="button" onClick={() => saveProgress(explorer)}>
            Save my progress
          </button>
        )}
        <button type="button" className="button" onClick={dismissNotice}>
          Understood
        </button>
      </div>
    </section>
  );
}
