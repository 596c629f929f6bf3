import type { Topic } from "../../core/model/curriculum.ts";
import type { Mark } from "../../core/model/learner.ts";
import { topicTarget } from "../../explorer/way.ts";
import {
  useActions,
  useExplorerState,
  useKnowledge,
  useWay,
  useWords,
} from "../explorer-context.tsx";
import { goalsHeadingId, keepingFocus, topicHeadingId, wayHeadingId } from "../focus.ts";
import { ListButton } from "../progress/ListButton.tsx";
import { AvoidButton } from "./AvoidButton.tsx";

const choices: readonly Mark[] = ["known", "learning", "aside"];

/**
 * What a person can say about a topic. Pressing what is pressed takes it back. On the way to a goal
 * the next thing to say is that a step is known; elsewhere it is where to go.
 */
export function MarkButtons({ topic }: { readonly topic: Topic }) {
  const isStep = useWay()?.numbers.has(topic.id) ?? false;
  const isKnown = useKnowledge().known.has(topic.id);
  const current = useExplorerState((state) => state.learner.marks.get(topic.id));
  const { mark } = useActions();
  const words = useWords().topic;
  return (
    <div className="topic-actions">
      <fieldset className="marks" aria-label={words.yourMark}>
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className={`button mark-button is-${choice}${isStep && choice === "known" ? " is-primary" : ""}`}
            aria-pressed={current === choice}
            onClick={() => mark(topic.id, current === choice ? undefined : choice)}
          >
            {words.marks[choice]}
          </button>
        ))}
      </fieldset>
      <div className="topic-actions-more">
        {!isKnown && <WayButton topic={topic} isStep={isStep} />}
        <ListButton topic={topic} />
        <AvoidButton topic={topic} />
        {current !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => keepingFocus(() => mark(topic.id, undefined), topicHeadingId)}
          >
            {words.clearMark}
          </button>
        )}
      </div>
    </div>
  );
}

function WayButton({ topic, isStep }: { readonly topic: Topic; readonly isStep: boolean }) {
  const { aim } = useActions();
  const words = useWords().topic;
  const isGoal = useExplorerState(
    ({ target }) => target?.kind === "topic" && target.topic === topic.id,
  );
  const press = () => {
    const target = isGoal ? undefined : topicTarget(topic);
    keepingFocus(() => aim(target), wayHeadingId, goalsHeadingId);
  };
  return (
    <button
      type="button"
      className={isStep ? "button" : "button is-primary"}
      aria-pressed={isGoal}
      onClick={press}
    >
      {isGoal ? words.isGoal : isStep ? words.makeGoal : words.showWay}
    </button>
  );
}
