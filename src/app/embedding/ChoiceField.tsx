interface Props<Value extends string> {
  readonly title: string;
  readonly value: Value;
  /** Each with what it is called. */
  readonly options: readonly (readonly [value: Value, title: string])[];
  readonly choose: (value: Value) => void;
}

/** One of several, from a list that folds out. */
export function ChoiceField<Value extends string>({ title, value, options, choose }: Props<Value>) {
  return (
    <label className="embedding-field">
      {title}
      <select
        className="field"
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
