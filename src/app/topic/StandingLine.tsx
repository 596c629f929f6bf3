import { counted } from "../../core/model/counted.ts";
import type { Topic } from "../../core/model/curriculum.ts";
import { hoursText, totalHours } from "../../core/model/hours.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import { impliedBy, type Standing, standingOf } from "../../explorer/knowledge.ts";
import { useCurriculum, useExplorerState, useLearner, useWords } from "../explorer-context.tsx";
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
  const { standings } = useWords();
  if (standing === "implied") return <ImpliedBy topic={topic} />;
  if (standing === "later") return <StillMissing topic={topic} />;
  const words = standings[standing];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names the topic whose mark says that this one is known. */
function ImpliedBy({ topic }: { readonly topic: Topic }) {
  const source = impliedBy(useCurriculum(), useLearner(), topic.id);
  return source ? `Known, because you know ${source.title}` : "Known";
}

/** How much has to be learnt before a topic can be, once the planner has told. */
function StillMissing({ topic }: { readonly topic: Topic }) {
  const curriculum = useCurriculum();
  const plan = useExplorerState(({ answers }) => answers.topic?.answer.get(topic.id));
  if (!plan) return "Needs more first";
  if (plan.blocked.length > 0) return "Cannot be reached";
  const hours = totalHours(topicsOf(curriculum, plan.topics));
  return `Needs ${counted(plan.topics.size - 1, "topic")} first; ${hoursText(hours)} in all`;
}
