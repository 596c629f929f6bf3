import { type Connection, opensOf } from "../../core/model/connections.ts";
import type { Topic } from "../../core/model/curriculum.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { ConnectionItem } from "./ConnectionItem.tsx";

/** What a topic leads to; each with what it is used for there. */
export function Opens({ topic }: { readonly topic: Topic }) {
  const words = useWords().topic;
  const opens = opensOf(useCurriculum(), topic.id);
  return (
    <section className="topic-part" aria-labelledby="opens-heading">
      <h3 id="opens-heading">{words.opens}</h3>
      {opens.length > 0 ? (
        <ul className="connections">
          {opens.map((connection) => (
            <ConnectionItem key={connection.topic.id} topic={connection.topic} why={connection.why}>
              <Strength connection={connection} />
            </ConnectionItem>
          ))}
        </ul>
      ) : (
        <p className="quiet">{words.opensNothing}</p>
      )}
    </section>
  );
}

function Strength({ connection }: { readonly connection: Connection }) {
  const words = useWords().topic;
  if (connection.strength === "required") return null;
  return <i>{connection.strength === "helps" ? words.makesEasier : words.oneWay} </i>;
}
