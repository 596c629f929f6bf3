import { useId } from "react";
import type { Check, Topic } from "../../core/model/curriculum.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { CheckText } from "../text/CheckText.tsx";

/** The questions to ask oneself about a topic, to be ticked off. */
export function CheckTicks({ topic }: { readonly topic: Topic }) {
  const { route } = useWords();
  const ticks = useExplorerState((state) => state.journey.ticks.get(topic.id));
  const { tickCheck } = useActions();
  const { checks } = topic;
  return (
    <>
      <h3>{route.doYouKnowIt}</h3>
      <ul>
        {checks.map((check, place) => (
          <CheckTick
            key={check.ask}
            check={check}
            isTicked={ticks?.has(place) ?? false}
            toggle={() => tickCheck(topic.id, place)}
          />
        ))}
      </ul>
      {ticks?.size === checks.length && <p className="quiet">{route.allTicked}</p>}
    </>
  );
}

interface Props {
  readonly check: Check;
  readonly isTicked: boolean;
  readonly toggle: () => void;
}

function CheckTick({ check, isTicked, toggle }: Props) {
  const asked = useId();
  return (
    <li className="check check-tick">
      <input type="checkbox" aria-labelledby={asked} checked={isTicked} onChange={toggle} />
      <div>
        <CheckText check={check} asked={asked} />
      </div>
    </li>
  );
}
