import { hoursOf } from "../../core/model/hours.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { glanceAt } from "../../explorer/glance.ts";
import { useExplorer, useExplorerState, useWay, useWords } from "../explorer-context.tsx";
import { LateHeatFigure } from "../heat/late-figure.ts";
import { AreaName } from "../text/AreaName.tsx";
import { Prose } from "../text/Prose.tsx";
import { StandingIcon } from "../text/StandingIcon.tsx";
import { Theirs } from "../text/Theirs.tsx";

/** A topic in a few lines. */
export function TopicGlimpse({ topic: id }: { readonly topic: TopicId }) {
  const explorer = useExplorer();
  const { standings, kinds, units, hover: words } = useWords();
  // Marks and steps may change while the card is there.
  useExplorerState((state) => state.learner);
  useWay();
  const isShaded = useExplorerState((state) => state.lens.heat !== undefined);
  const glance = glanceAt(explorer.getState(), id);
  if (!glance) return null;
  const { topic, summary, standing, step, requires, opens } = glance;
  return (
    <>
      <p className="hover-title">
        <Theirs>{topic.title}</Theirs>
      </p>
      <p className="quiet">
        <AreaName area={topic.area} />
      </p>
      <p className="hover-facts">
        <span className="topic-kind">{kinds[topic.kind]}</span>
        <span>{units.hours(hoursOf(topic))}</span>
        <span>
          <StandingIcon standing={standing} /> {standings[standing]}
        </span>
        {step !== undefined && <span>{words.step(step)}</span>}
        {isShaded && <LateHeatFigure topic={id} />}
      </p>
      <p>
        <Theirs>
          <Prose text={summary} />
        </Theirs>
      </p>
      <p className="quiet">{words.connections(requires, opens)}</p>
    </>
  );
}
