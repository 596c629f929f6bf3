import type { Brief } from "../../core/model/curriculum.ts";
import { useWords } from "../explorer-context.tsx";
import { LongText } from "../text/LongText.tsx";

const parts = ["does", "shows", "milestone", "done"] as const;

/** What a project asks for. */
export function ProjectBrief({ brief }: { readonly brief: Brief | undefined }) {
  const words = useWords().topic.brief;
  if (!brief) return null;
  return (
    <section className="topic-part" aria-labelledby="brief-heading">
      <h3 id="brief-heading">{words.title}</h3>
      <dl className="brief">
        {parts.map((part) => (
          <div key={part}>
            <dt>{words[part]}</dt>
            <dd>
              <LongText text={brief[part]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
