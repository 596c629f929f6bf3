import type { Brief } from "../../core/model/curriculum.ts";
import { LongText } from "../text/LongText.tsx";

const headings: Readonly<Record<keyof Brief, string>> = {
  does: "What it does",
  shows: "What it must show",
  milestone: "First milestone",
  done: "Done when",
};
const parts = ["does", "shows", "milestone", "done"] as const;

/** What a project asks for. */
export function ProjectBrief({ brief }: { readonly brief: Brief | undefined }) {
  if (!brief) return null;
  return (
    <section className="topic-part" aria-labelledby="brief-heading">
      <h3 id="brief-heading">What to build</h3>
      <dl className="brief">
        {parts.map((part) => (
          <div key={part}>
            <dt>{headings[part]}</dt>
            <dd>
              <LongText text={brief[part]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
