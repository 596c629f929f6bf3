import { type KeyboardEvent, useState } from "react";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Way } from "../../explorer/way.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { keepingFocus, routeSliderId } from "../focus.ts";

/**
 * Walks along the way, a step at a time: the map follows. At both ends, and by Escape, the walk is
 * left and the whole way is seen again.
 */
export function RouteSlider({ way }: { readonly way: Way }) {
  const { route } = useWords();
  const topics = topicsById(useCurriculum());
  const place = useExplorerState((state) => state.route.place);
  const { walkTo } = useActions();
  const [isAtEnd, setAtEnd] = useState(false);
  const number = place && way.numbers.get(place);
  const end = way.steps.length + 1;
  const title = place && topics.get(place)?.title;
  const words = number ? route.stepOf(number, way.steps.length, title ?? "") : undefined;
  const go = (value: number) => {
    setAtEnd(value === end);
    walkTo(way.steps[value - 1]?.topic);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !number) return;
    event.preventDefault();
    go(0);
  };
  return (
    <div className={number ? "route-walk is-walking" : "route-walk"}>
      <div className="route-words">
        <span title={words}>{words ?? route.walk}</span>
        {number && (
          <button
            type="button"
            className="icon-button"
            aria-label={route.seeWhole}
            title={route.seeWhole}
            onClick={() => keepingFocus(() => go(0), routeSliderId)}
          >
            <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
              <path className="ring" d="m5 5 10 10m0-10L5 15" />
            </svg>
          </button>
        )}
      </div>
      <input
        id={routeSliderId}
        type="range"
        className="slider"
        aria-label={route.walk}
        aria-valuetext={words ?? route.wholeWay(way.steps.length)}
        min={0}
        max={end}
        value={number ?? (isAtEnd ? end : 0)}
        onChange={({ target }) => go(Number(target.value))}
        onBlur={() => setAtEnd(false)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
