import { type Fewest, fewestOf } from "../../core/planning/plan.ts";
import type { Wishes } from "../../explorer/wishes.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { wishesId } from "../focus.ts";
import { WishedList } from "./WishedList.tsx";

/** How the way is to be: folded away, with a word on what is not as usual. */
export function WishesMenu() {
  const wishes = useExplorerState((state) => state.wishes);
  const { wish } = useActions();
  const { withHelps } = wishes;
  return (
    <details className="wishes">
      <summary id={wishesId}>
        Wishes<span className="wishes-said">{saidOf(wishes)}</span>
      </summary>
      <FewestWish fewest={wishes.fewest} />
      <label className="choice">
        <input
          type="checkbox"
          checked={withHelps}
          onChange={() => wish({ withHelps: !withHelps })}
        />
        Learn what helps, too
      </label>
      <WishedList wishes={wishes} />
    </details>
  );
}

const names: Readonly<Record<Fewest, string>> = { hours: "Hours", topics: "Topics" };

function FewestWish({ fewest }: { readonly fewest: Fewest }) {
  const { wish } = useActions();
  return (
    <fieldset className="fewest" aria-label="Fewest">
      <span aria-hidden="true">Fewest</span>
      {fewestOf.map((one) => (
        <label key={one} className="choice">
          <input
            type="radio"
            name="fewest"
            checked={one === fewest}
            onChange={() => wish({ fewest: one })}
          />
          {names[one].toLowerCase()}
        </label>
      ))}
    </fieldset>
  );
}

/** The wishes that are not the usual ones, in a few words. */
function saidOf({ fewest, withHelps, prefer, avoid }: Wishes): string {
  const said = [
    ...(fewest === "topics" ? ["fewest topics"] : []),
    ...(withHelps ? ["with what helps"] : []),
    ...(prefer.length > 0 ? [`${prefer.length} chosen`] : []),
    ...(avoid.size > 0 ? [`${avoid.size} avoided`] : []),
  ];
  return said.length > 0 ? ` · ${said.join(" · ")}` : "";
}
