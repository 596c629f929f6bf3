import type { Topic } from "../../core/model/curriculum.ts";
import { totalHours } from "../../core/model/hours.ts";
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
  return sentenceCase(standings[standing]);
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Names the topic whose mark says that this one is known. */
function ImpliedBy({ topic }: { readonly topic: Topic }) {
  const { standings, topic: words } = useWords();
  const source = impliedBy(useCurriculum(), useLearner(), topic.id);
  return source ? words.knownBecause(source.title) : sentenceCase(standings.implied);
}

/** How much has to be learnt before a topic can be, once the planner has told. */
function StillMissing({ topic }: { readonly topic: Topic }) {
  const curriculum = useCurriculum();
  const { topic: words, units } = useWords();
  const plan = useExplorerState(({ answers }) => answers.topic?.answer.get(topic.id));
  if (!plan) return words.needsMore;
  if (plan.blocked.length > 0) return words.cannotBeReached;
  const hours = totalHours(topicsOf(curriculum, plan.topics));
  return words.needsFirst(plan.topics.size - 1, units.hours(hours));
}
