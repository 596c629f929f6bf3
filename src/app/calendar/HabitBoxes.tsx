import type { Habit } from "../../core/scheduling/habits.ts";
import { type HabitName, habitNames } from "../../explorer/times.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";

const habitOf: Readonly<Record<HabitName, Habit>> = {
  exercise: "exercise",
  project: "project",
  review: "monthly review",
  assessment: "quarterly assessment",
};

/** What there shall be time for beside the topics. */
export function HabitBoxes() {
  const chosen = useExplorerState((state) => state.times.habits);
  const reviews = useExplorerState((state) => state.times.reviews);
  const { setTimes } = useActions();
  const { blocks, times } = useWords().calendar;
  const change = (name: HabitName, isOn: boolean) =>
    setTimes({
      habits: new Set(habitNames.filter((one) => (one === name ? isOn : chosen.has(one)))),
    });
  return (
    <fieldset className="habits">
      <legend>{times.habits}</legend>
      {habitNames.map((name) => (
        <Box
          key={name}
          title={blocks.habits[habitOf[name]]}
          takes={times.habitsTake[name]}
          isOn={chosen.has(name)}
          change={(isOn) => change(name, isOn)}
        />
      ))}
      <Box
        title={times.reviews}
        takes={times.reviewsTake}
        isOn={reviews}
        change={(isOn) => setTimes({ reviews: isOn })}
      />
    </fieldset>
  );
}

interface BoxProps {
  readonly title: string;
  readonly takes: string;
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
}

function Box({ title, takes, isOn, change }: BoxProps) {
  return (
    <label className="habit">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>
        {title}
        <span className="quiet">: {takes}</span>
      </span>
    </label>
  );
}
