import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Preference } from "../../core/planning/plan/plan-question.ts";
import type { Choice, Step } from "../../core/planning/plan.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { keepingFocusUntilAnswered, stepId, undoChoiceId, wayHeadingId } from "../focus.ts";
import { Alternatives } from "./Alternatives.tsx";

interface Props {
  readonly step: Step;
  readonly choices: readonly Choice[];
}

/** Where a step was chosen among alternatives: by whom, and what else would serve at which price. */
export function ChoiceNotes({ step, choices }: Props) {
  const prefer = useExplorerState((state) => state.wishes.prefer);
  const made = choices.filter(
    ({ took, instead }) => took.includes(step.topic) && instead.length > 0,
  );
  const wished = prefer.filter(({ take }) => take === step.topic);
  return step.opens.map((user) => {
    const choicesFor = made.filter(({ topic }) => topic === user);
    const mine = wished.find((one) => one.for === user);
    if (!mine && choicesFor.length === 0) return null;
    return <ChoiceNote key={user} user={user} mine={mine} choices={choicesFor} />;
  });
}

interface NoteProps {
  /** The topic that the step was chosen for. */
  readonly user: TopicId;
  readonly mine: Preference | undefined;
  readonly choices: readonly Choice[];
}

function ChoiceNote({ user, mine, choices }: NoteProps) {
  const { goal } = useWords();
  const title = topicsById(useCurriculum()).get(user)?.title ?? user;
  return (
    <div className="step-choice">
      <p>
        {mine ? goal.yourChoiceFor(title) : goal.chosenAmongFor(title)}
        {mine && <UndoChoice mine={mine} user={user} />}
      </p>
      {choices.map((choice) => (
        <Alternatives key={choice.took.join(" ")} choice={choice} title={title} />
      ))}
    </div>
  );
}

function UndoChoice({ mine, user }: { readonly mine: Preference; readonly user: TopicId }) {
  const { goal } = useWords();
  const { wish } = useActions();
  const prefer = useExplorerState((state) => state.wishes.prefer);
  const undo = () => wish({ prefer: prefer.filter((one) => one !== mine) });
  return (
    <>
      {" · "}
      <button
        type="button"
        id={undoChoiceId(mine.take, user)}
        className="undo-button"
        onClick={() => keepingFocusUntilAnswered(undo, stepId(user), wayHeadingId)}
      >
        {goal.undoChoice}
      </button>
    </>
  );
}
