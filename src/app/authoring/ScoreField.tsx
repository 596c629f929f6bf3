import { useWords } from "../explorer-context.tsx";

interface Props {
  readonly label: string;
  readonly className: string;
  /** From 0 to 1. */
  readonly value: number;
  readonly scores: readonly number[];
  readonly decimals: number;
  readonly choose: (score: number) => void;
}

/** From which score up guesses of the program are looked at. */
export function ScoreField({ label, className, value, scores, decimals, choose }: Props) {
  const { number } = useWords();
  return (
    <label className={className}>
      {label}
      <select
        className="field"
        value={value}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {scores.map((score) => (
          <option key={score} value={score}>
            {number(score, decimals)}
          </option>
        ))}
      </select>
    </label>
  );
}
