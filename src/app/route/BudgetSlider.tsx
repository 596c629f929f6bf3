import { useEffect, useState } from "react";
import { allHours } from "../../explorer/route/next-beyond.ts";
import type { Way } from "../../explorer/way.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";

const fewest = 5;
/** How long the hand must rest, in milliseconds, before the planner is asked. */
const rest = 150;

/** The hours that there are, by hand: from a few to all that the way takes, which is no end to them. */
export function BudgetSlider({ way }: { readonly way: Way }) {
  const { route, units } = useWords();
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
  const said = units.spokenHours([value, value]);
  return (
    <div className="budget-slider">
      <input
        type="range"
        className="slider"
        aria-label={route.whatInSoManyHours}
        aria-valuetext={value < all ? said : route.asManyAsItTakes}
        min={fewest}
        max={all}
        value={Math.max(fewest, value)}
        onChange={({ target }) => setMoved(Number(target.value))}
      />
      <p className="budget-ends">
        {value < all ? <b>{route.whatIn(said)}</b> : <span>{route.moveToSee}</span>}
      </p>
    </div>
  );
}
