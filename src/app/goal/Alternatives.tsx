import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Choice } from "../../core/planning/plan.ts";
import { type Alternative, preferenceFor, taking } from "../../explorer/alternatives.ts";
import type { Words } from "../../language/english.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { keepingFocusUntilAnswered, stepId, undoChoiceId, wayHeadingId } from "../focus.ts";

/** So many alternatives are offered at once, the cheapest first. */
const shownAtMost = 3;

interface Props {
  readonly choice: Choice;
  /** What the choice is for. */
  readonly title: string;
}

/** What else would serve in a choice; pressing it takes it. */
export function Alternatives({ choice, title }: Props) {
  const { goal } = useWords();
  const cheapest = [...choice.instead].sort((one, other) => one.extraHours - other.extraHours);
  const buttons = (some: readonly Alternative[]) =>
    some.map((one) => (
      <TakeButton key={one.topics.join(" ")} choice={choice} alternative={one} title={title} />
    ));
  const rest = cheapest.slice(shownAtMost);
  return (
    <>
      <div className="alternatives">
        <span>{goal.instead}</span>
        {buttons(cheapest.slice(0, shownAtMost))}
      </div>
      {rest.length > 0 && (
        <details>
          <summary>{goal.andMore(rest.length)}</summary>
          <div className="alternatives">{buttons(rest)}</div>
        </details>
      )}
    </>
  );
}

function TakeButton({ choice, alternative, title }: Props & { readonly alternative: Alternative }) {
  const words = useWords();
  const topics = topicsById(useCurriculum());
  const prefer = useExplorerState((state) => state.wishes.prefer);
  const { wish } = useActions();
  const titles = alternative.topics.map((id: TopicId) => topics.get(id)?.title ?? id);
  const wished = preferenceFor(choice, alternative);
  if (!wished) return null;
  const take = () => wish({ prefer: taking(prefer, choice, wished) });
  return (
    <button
      type="button"
      className="alternative"
      title={words.goal.takeThisFor(title)}
      onClick={() =>
        keepingFocusUntilAnswered(
          take,
          undoChoiceId(wished.take, choice.topic),
          stepId(choice.topic),
          wayHeadingId,
        )
      }
    >
      {words.list(titles)} <span className="price">{extraText(words, alternative.extraHours)}</span>
    </button>
  );
}

/** What an alternative adds to the hours of the way. */
function extraText({ goal, units }: Words, hours: number): string {
  if (hours === 0) return goal.theSame;
  const size = Math.abs(hours);
  return `${hours > 0 ? "+" : "−"}${units.hours([size, size])}`;
}
