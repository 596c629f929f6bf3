import { counted } from "../../core/model/counted.ts";
import type { Topic } from "../../core/model/curriculum.ts";
import { hoursText } from "../../core/model/hours.ts";
import { impliedBy, type Standing, standingOf } from "../../explorer/knowledge.ts";
import { topicTarget, wayTo } from "../../explorer/way.ts";
import { standingText } from "../../explorer/words.ts";
import { useCurriculum, useLearner } from "../explorer-context.tsx";
import { StandingIcon } from "../text/StandingIcon.tsx";

/** How the learner stands to a topic, and what follows from that or from what it follows. */
export function StandingLine({ topic }: { readonly topic: Topic }) {
  const standing = standingOf(useCurriculum(), useLearner(), topic);
  return (
    <p className={`topic-standing is-${standing}`}>
      <StandingIcon standing={standing} />
      <Words topic={topic} standing={standing} />
    </p>
  );
}

function Words({ topic, standing }: { readonly topic: Topic; readonly standing: Standing }) {
  if (standing === "implied") return <ImpliedBy topic={topic} />;
  if (standing === "later") return <StillMissing topic={topic} />;
  const words = standingText(standing);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names the topic whose mark says that this one is known. */
function ImpliedBy({ topic }: { readonly topic: Topic }) {
  const source = impliedBy(useCurriculum(), useLearner(), topic.id);
  return source ? `Known, because you know ${source.title}` : "Known";
}

/** How much has to be learnt before this topic can be. */
function StillMissing({ topic }: { readonly topic: Topic }) {
  const way = wayTo(useCurriculum(), useLearner(), topicTarget(topic));
  const before = way.steps.length - 1;
  if (way.plan.blocked.length > 0) return "Cannot be reached";
  return `Needs ${counted(before, "topic")} first; ${hoursText(way.hours)} in all`;
}
