import { useEffect } from "react";
import { useWords } from "../../app/explorer-context.tsx";
import { Prose } from "../../app/text/Prose.tsx";
import type { Broken } from "../../explorer/state.ts";
import { useEmbedding } from "./embed-state.ts";

/** More is of no use to the reader of somebody else's page. */
const shownAtMost = 3;

/** Why there is no map. What the host put into the element stands below it. */
export function Failure({ broken }: { readonly broken: Broken }) {
  const { embed } = useWords();
  const { onReady } = useEmbedding();
  useEffect(onReady, [onReady]);
  return (
    <div className="embed-failure" role="alert" part="error">
      <p className="embed-title">{embed.cannotBeShown}</p>
      {broken.problems.slice(0, shownAtMost).map(({ message, mend }) => (
        <p key={message}>
          <Prose text={message} /> <Prose text={mend} />
        </p>
      ))}
      <slot />
    </div>
  );
}
