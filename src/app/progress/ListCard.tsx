import { topicsOf } from "../../core/model/topic-lookup.ts";
import { listAim } from "../../explorer/aim.ts";
import {
  useActions,
  useCurriculum,
  useExplorerState,
  useKnowledge,
  useWords,
} from "../explorer-context.tsx";
import { keepingFocus, wayHeadingId } from "../focus.ts";
import { ListSign } from "./ListSign.tsx";

/** Everything on the learner's own list as a goal, once there is something on it. */
export function ListCard() {
  const { goal, progress } = useWords();
  const list = useExplorerState((state) => state.list);
  const { known } = useKnowledge();
  const { aim } = useActions();
  const topics = topicsOf(useCurriculum(), list);
  if (topics.length === 0) return null;
  const left = topics.filter((topic) => !known.has(topic.id)).length;
  return (
    <li>
      <button
        type="button"
        className="goal-card"
        onClick={() => keepingFocus(() => aim(listAim), wayHeadingId)}
      >
        <span className="goal-card-title">
          <ListSign /> {goal.myList}
        </span>
        <span className="goal-card-summary is-short">
          {topics.map(({ title }) => title).join(", ")}
        </span>
        <span className="goal-card-length">
          {left === 0 ? progress.list.allKnown : progress.list.left(left, topics.length)}
        </span>
      </button>
    </li>
  );
}
