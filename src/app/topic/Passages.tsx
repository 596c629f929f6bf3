import type { Topic } from "../../core/model/curriculum.ts";
import { passagesOf } from "../../core/model/provenance.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { Theirs } from "../text/Theirs.tsx";

/** Where the documents speak of a topic. */
export function Passages({ topic }: { readonly topic: Topic }) {
  const words = useWords().topic;
  const passages = passagesOf(useCurriculum(), topic);
  if (passages.length === 0) return null;
  return (
    <section className="topic-part" aria-labelledby="passages-heading">
      <h3 id="passages-heading">{words.passages}</h3>
      <ul className="passages">
        {passages.map(({ document, label, number, title }) => (
          <li key={`${document.id}/${number}`}>
            <span className="chip" title={document.title}>
              {label} {number}
            </span>{" "}
            <Theirs>{title}</Theirs>
          </li>
        ))}
      </ul>
    </section>
  );
}
