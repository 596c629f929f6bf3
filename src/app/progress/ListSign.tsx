/** The sign of what is on the learner's own list. The words for it stand beside it. */
export function ListSign() {
  return (
    <svg className="list-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 2h8v12l-4-3.2L4 14z" />
    </svg>
  );
}
