import { documentLabels } from "../../core/model/document-labels.ts";
import { totalHours } from "../../core/model/hours.ts";
import { progressOf } from "../../explorer/progress.ts";
import { useCurriculum, useLearner, useWords } from "../explorer-context.tsx";
import { showFromTop } from "../focus.ts";
import { WholeProgress } from "../progress/WholeProgress.tsx";
import { Prose } from "../text/Prose.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { GoalCards } from "./GoalCards.tsx";
import { ReadyList } from "./ReadyList.tsx";

/** The question that this map answers, where do you want to go? And what it is. */
export function Welcome() {
  const { goal, units } = useWords();
  const curriculum = useCurriculum();
  const { topics, areas, documents } = curriculum;
  const progress = progressOf(curriculum, useLearner());
  const labels = documentLabels(curriculum);
  return (
    <div className="welcome" ref={showFromTop}>
      <GoalCards />
      <ReadyList />
      <p className="about">
        <Theirs>
          <Prose text={curriculum.summary} />
        </Theirs>
      </p>
      <ul className="documents" aria-label={goal.documents}>
        {documents.map((document) => (
          <li key={document.id}>
            <span className="chip">{labels.get(document)}</span> <Theirs>{document.title}</Theirs>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {units.topics(topics.length)} · {units.areas(areas.length)} ·{" "}
        {units.hours(totalHours(topics))}
      </p>
      {progress.known > 0 && <WholeProgress />}
    </div>
  );
}
