interface Props {
  readonly name: string;
  /** What it is about, in a few words. */
  readonly hint: string;
  /** Whether it has nothing to do. */
  readonly isIdle?: boolean;
  /** Whether it is there on narrow screens only. */
  readonly isNarrow?: boolean;
  readonly act: () => void;
}

/** One thing to do in the menu. */
export function Choice({ name, hint, isIdle = false, isNarrow = false, act }: Props) {
  return (
    <li className={isNarrow ? "is-narrow" : undefined}>
      <button type="button" className="progress-choice" aria-disabled={isIdle} onClick={act}>
        {name}
        <span className="progress-choice-hint">{hint}</span>
      </button>
    </li>
  );
}
