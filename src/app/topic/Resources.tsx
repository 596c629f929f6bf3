import type { Resource } from "../../core/model/curriculum.ts";
import { webLink } from "../../core/model/web-link.ts";
import { useWords } from "../explorer-context.tsx";
import { Theirs } from "../text/Theirs.tsx";

/** Where to learn a topic. A link that is not plain `http` or `https` is shown as text only. */
export function Resources({ resources }: { readonly resources: readonly Resource[] }) {
  const words = useWords().topic;
  if (resources.length === 0) return null;
  return (
    <section className="topic-part" aria-labelledby="resources-heading">
      <h3 id="resources-heading">{words.resources}</h3>
      <ul className="resources">
        {resources.map((resource) => (
          <li key={`${resource.url} ${resource.title}`}>
            <ResourceLink resource={resource} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One of them. */
export function ResourceLink({ resource }: { readonly resource: Resource }) {
  const words = useWords().topic;
  const url = webLink(resource.url);
  if (!url) {
    return (
      <>
        {resource.title} <span className="resource-host">{words.noLink}</span>
      </>
    );
  }
  return (
    <>
      <a href={url.href} target="_blank" rel="noopener noreferrer nofollow">
        <Theirs>{resource.title}</Theirs>
      </a>
      <span className="resource-host">
        {words.verbs[resource.kind]} · {url.host}
      </span>
    </>
  );
}
