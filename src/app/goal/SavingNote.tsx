import type { Topic } from "../../core/model/curriculum.ts";
import { middleHours } from "../../core/model/hours.ts";
import { useWords } from "../explorer-context.tsx";

interface Props {
  readonly topic: Topic;
  readonly saved: number;
  /** The hours of the whole way. */
  readonly all: number;
}

/** That it pays to say what one knows: where more than the step itself is saved, but not everything. */
export function SavingNote({ topic, saved, all }: Props) {
  const { goal, units } = useWords();
  if (saved <= middleHours(topic) || saved >= all) return null;
  return <p className="step-note">{goal.youSave(units.hours([saved, saved]))}</p>;
}
