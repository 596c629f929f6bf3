import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Wishes } from "../../explorer/wishes.ts";
import { useActions, useCurriculum } from "../explorer-context.tsx";
import { keepingFocusUntilAnswered, wishesId } from "../focus.ts";

/** What was chosen and what is avoided, each to be undone. */
export function WishedList({ wishes }: { readonly wishes: Wishes }) {
  const topics = topicsById(useCurriculum());
  const { wish } = useActions();
  const titleOf = (id: TopicId) => topics.get(id)?.title ?? id;
  const { prefer, avoid } = wishes;
  if (prefer.length === 0 && avoid.size === 0) {
    return (
      <p className="wishes-hint">
        To avoid a step, press its title and then <b>Avoid on my way</b>.
      </p>
    );
  }
  return (
    <ul className="wished">
      {prefer.map((one) => (
        <Wished
          key={`${one.take} ${one.for}`}
          words={`${titleOf(one.take)}${one.for === undefined ? "" : ` for ${titleOf(one.for)}`}`}
          undo={() => wish({ prefer: prefer.filter((other) => other !== one) })}
        />
      ))}
      {[...avoid].map((id) => (
        <Wished
          key={id}
          words={`Not ${titleOf(id)}`}
          undo={() => wish({ avoid: new Set([...avoid].filter((other) => other !== id)) })}
        />
      ))}
    </ul>
  );
}

function Wished({ words, undo }: { readonly words: string; readonly undo: () => void }) {
  return (
    <li>
      {words}
      <button
        type="button"
        className="undo-button"
        aria-label={`Undo: ${words}`}
        onClick={() => keepingFocusUntilAnswered(undo, wishesId)}
      >
        Undo
      </button>
    </li>
  );
}
