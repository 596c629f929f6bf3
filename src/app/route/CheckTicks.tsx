import { useId } from "react";
import type { Check, Topic } from "../../core/model/curriculum.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { CheckText } from "../text/CheckText.tsx";

/** The questions to ask oneself about a topic, to be ticked off. */
export function CheckTicks({ topic }: { readonly topic: Topic }) {
  const ticks = useExplorerState((state) => state.journey.ticks.get(topic.id));
  const { tickCheck } = useActions();
  const { checks } = topic;
  return (
    <>
      <h3>Do you know it?</h3>
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
      {ticks?.size === checks.length && (
        <p className="quiet">All ticked. Press the tick beside the title when you know it.</p>
      )}
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
