import { useActions, useExplorerState } from "../explorer-context.tsx";

/** Something about what is kept for the person that they have to know. */
export function Notice() {
  const notice = useExplorerState((state) => state.notice);
  const { dismissNotice } = useActions();
  if (notice === undefined) return null;
  return (
    <section className="notice" aria-label="Notice">
      <p role="alert">{notice}</p>
      <button type="button" className="button" onClick={dismissNotice}>
        Understood
      </button>
    </section>
  );
}
