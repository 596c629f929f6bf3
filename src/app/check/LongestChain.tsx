import { topicsById } from "../../core/model/topic-lookup.ts";
import type { CurriculumMetrics } from "../../core/prerequisites/metrics/curriculum-metrics.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { TopicLink } from "./TopicLink.tsx";
import { useCheckWords } from "./use-check-words.ts";

/** The chain of prerequisites that takes most hours, folded away. */
export function LongestChain({ metrics }: { readonly metrics: CurriculumMetrics }) {
  const { hours, topics } = metrics.criticalPath;
  const { units } = useWords();
  const words = useCheckWords();
  const byId = topicsById(useCurriculum());
  return (
    <details className="check-rule">
      <summary>
        {words.longestChain(units.hours([hours, hours]), units.topics(topics.length))}
      </summary>
      <ol className="check-chain">
        {topics.map((id) => {
          const topic = byId.get(id);
          return (
            topic && (
              <li key={id}>
                <TopicLink topic={topic} />
              </li>
            )
          );
        })}
      </ol>
    </details>
  );
}
