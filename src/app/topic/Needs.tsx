import type { Topic } from "../../core/model/curriculum.ts";
import type { Requirement } from "../../core/model/requirement.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { Phrase } from "../text/Phrase.tsx";
import { Prose } from "../text/Prose.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { ConnectionItem } from "./ConnectionItem.tsx";

/** What must be known before a topic, what helps, and each with its reason. */
export function Needs({ topic }: { readonly topic: Topic }) {
  const words = useWords().topic;
  const topics = topicsById(useCurriculum());
  return (
    <>
      <section className="topic-part" aria-labelledby="needs-heading">
        <h3 id="needs-heading">{words.needs}</h3>
        {topic.requires.of.length > 0 ? (
          <RequirementList parts={topic.requires.of} />
        ) : (
          <p className="quiet">{words.needsNothing}</p>
        )}
        {topic.bridgeReason && (
          <p className="topic-note">
            <Phrase
              of={words.bridge}
              parts={{
                reason: (
                  <Theirs>
                    <Prose text={topic.bridgeReason} />
                  </Theirs>
                ),
              }}
            />
          </p>
        )}
      </section>
      {topic.helps.length > 0 && (
        <section className="topic-part" aria-labelledby="helps-heading">
          <h3 id="helps-heading">{words.easierWith}</h3>
          <ul className="connections">
            {topic.helps.map((help) => {
              const helper = topics.get(help.topic);
              return helper && <ConnectionItem key={help.topic} topic={helper} why={help.why} />;
            })}
          </ul>
        </section>
      )}
    </>
  );
}

function RequirementList({ parts }: { readonly parts: readonly Requirement[] }) {
  const topics = topicsById(useCurriculum());
  return (
    <ul className="connections">
      {parts.map((part) => {
        if (part.kind !== "topic") return <Group key={groupKey(part)} group={part} />;
        const topic = topics.get(part.topic);
        return (
          topic && <ConnectionItem key={`${part.topic} ${part.why}`} topic={topic} why={part.why} />
        );
      })}
    </ul>
  );
}

type Several = Exclude<Requirement, { kind: "topic" }>;

function Group({ group }: { readonly group: Several }) {
  const words = useWords().topic;
  return (
    <li className="connection-group">
      <p className="connection-group-title">{group.kind === "any" ? words.oneOf : words.allOf}</p>
      <RequirementList parts={group.of} />
      {group.why && (
        <p className="connection-why">
          <Theirs>
            <Prose text={group.why} />
          </Theirs>
        </p>
      )}
    </li>
  );
}

function groupKey(group: Several): string {
  const parts = group.of.map((part) => (part.kind === "topic" ? part.topic : groupKey(part)));
  return `${group.kind} (${parts.join(" ")})`;
}
