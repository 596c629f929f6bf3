import { useEffect, useState } from "react";
import { allHours } from "../../explorer/route/next-beyond.ts";
import type { Way } from "../../explorer/way.ts";
import { spokenHours } from "../../explorer/words.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";

const fewest = 5;
/** How long the hand must rest, in milliseconds, before the planner is asked. */
const rest = 150;

/** The hours that there are, by hand: from a few to all that the way takes, which is no end to them. */
export function BudgetSlider({ way }: { readonly way: Way }) {
  const within = useExplorerState((state) => state.wishes.within);
  const { wish } = useActions();
  const [moved, setMoved] = useState<number>();
  const all = allHours(way);
  useEffect(() => {
    if (moved === undefined) return;
    const timer = setTimeout(() => {
      wish({ within: moved < all ? moved : undefined });
      setMoved(undefined);
    }, rest);
    return () => clearTimeout(timer);
  }, [moved, all, wish]);
  if (all <= fewest) return null;
  const value = Math.min(all, moved ?? within ?? all);
  return (
    <div className="budget-slider">
      <input
        type="range"
        className="slider"
        aria-label="What can I do in so many hours?"
        aria-valuetext={value < all ? spokenHours([value, value]) : "as many hours as it takes"}
        min={fewest}
        max={all}
        value={Math.max(fewest, value)}
        onChange={({ target }) => setMoved(Number(target.value))}
      />
      <p className="budget-ends">
        {value < all ? (
          <b>What can I do in {spokenHours([value, value])}?</b>
        ) : (
          <span>Move to see what fewer hours will do for</span>
        )}
      </p>
    </div>
  );
}
