import { useState } from "react";

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** A day like `2027-03-01`, or nothing. */
  readonly value: string;
  readonly change: (value: string) => void;
}

/** Below it, a year is still being typed: browsers give each of its digits as a year. */
const firstYear = "1000";

/** A date. What is typed counts once it is complete, or when the field is left. */
export function DateField({ label, hint, value, change }: Props) {
  const [draft, setDraft] = useState<string>();
  return (
    <label className="date-field">
      <span>
        {label} {hint && <span className="quiet">({hint})</span>}
      </span>
      <input
        type="date"
        className="field"
        max="9999-12-31"
        value={draft ?? value}
        onChange={({ currentTarget: field }) => {
          setDraft(field.value);
          if (field.validity.badInput) return;
          if (field.value === "" || field.value >= firstYear) change(field.value);
        }}
        onBlur={() => {
          if (draft) change(draft);
          setDraft(undefined);
        }}
      />
    </label>
  );
}
