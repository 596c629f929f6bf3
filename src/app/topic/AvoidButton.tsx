import type { Topic } from "../../core/model/curriculum.ts";
import { useActions, useExplorerState, useWay, useWords } from "../explorer-context.tsx";
import { keepingFocusUntilAnswered, topicHeadingId } from "../focus.ts";

/** Plans the way without a topic, where there is another way, or allows it again. */
export function AvoidButton({ topic }: { readonly topic: Topic }) {
  const way = useWay();
  const avoid = useExplorerState((state) => state.wishes.avoid);
  const { wish } = useActions();
  const words = useWords().topic;
  const isAvoided = avoid.has(topic.id);
  const isGoal = way?.answer?.path.plan.goals.includes(topic.id);
  if (!isAvoided && (isGoal || !way?.numbers.has(topic.id))) return null;
  const press = () => {
    const others = [...avoid].filter((other) => other !== topic.id);
    wish({ avoid: new Set(isAvoided ? others : [...others, topic.id]) });
  };
  return (
    <button
      type="button"
      className="button"
      onClick={() => keepingFocusUntilAnswered(press, topicHeadingId)}
    >
      {isAvoided ? words.avoidNoLonger : words.avoid}
    </button>
  );
}
