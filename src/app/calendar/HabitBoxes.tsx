import { type HabitName, habitNames } from "../../explorer/times.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";

const habits: Readonly<Record<HabitName, { readonly title: string; readonly takes: string }>> = {
  exercise: { title: "Exercise", takes: "10 min a study day" },
  project: { title: "Project", takes: "1 h a week" },
  review: { title: "Monthly review", takes: "1 h" },
  assessment: { title: "Quarterly assessment", takes: "2 h" },
};

/** What there shall be time for beside the topics. */
export function HabitBoxes() {
  const chosen = useExplorerState((state) => state.times.habits);
  const reviews = useExplorerState((state) => state.times.reviews);
  const { setTimes } = useActions();
  const change = (name: HabitName, isOn: boolean) =>
    setTimes({
      habits: new Set(habitNames.filter((one) => (one === name ? isOn : chosen.has(one)))),
    });
  return (
    <fieldset className="habits">
      <legend>Time for habits, too</legend>
      {habitNames.map((name) => (
        <Box
          key={name}
          {...habits[name]}
          isOn={chosen.has(name)}
          change={(isOn) => change(name, isOn)}
        />
      ))}
      <Box
        title="Reviews"
        takes="10 minutes whenever something is about to be forgotten"
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
