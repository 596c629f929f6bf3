import { type Fewest, fewestOf } from "../../core/planning/plan.ts";
import type { Wishes } from "../../explorer/wishes.ts";
import type { Words } from "../../language/english.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { wishesId } from "../focus.ts";
import { WishedList } from "./WishedList.tsx";

/** How the way is to be: folded away, with a word on what is not as usual. */
export function WishesMenu() {
  const { goal } = useWords();
  const wishes = useExplorerState((state) => state.wishes);
  const { wish } = useActions();
  const { withHelps } = wishes;
  return (
    <details className="wishes">
      <summary id={wishesId}>
        {goal.wishes}
        <span className="wishes-said">{saidOf(goal, wishes)}</span>
      </summary>
      <FewestWish fewest={wishes.fewest} />
      <label className="choice">
        <input
          type="checkbox"
          checked={withHelps}
          onChange={() => wish({ withHelps: !withHelps })}
        />
        {goal.learnWhatHelps}
      </label>
      <WishedList wishes={wishes} />
    </details>
  );
}

function FewestWish({ fewest }: { readonly fewest: Fewest }) {
  const { goal } = useWords();
  const { wish } = useActions();
  return (
    <fieldset className="fewest" aria-label={goal.fewest}>
      <span aria-hidden="true">{goal.fewest}</span>
      {fewestOf.map((one) => (
        <label key={one} className="choice">
          <input
            type="radio"
            name="fewest"
            checked={one === fewest}
            onChange={() => wish({ fewest: one })}
          />
          {goal.fewestOf[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** The wishes that are not the usual ones, in a few words. */
function saidOf({ said: words }: Words["goal"], { fewest, withHelps, prefer, avoid }: Wishes) {
  const said = [
    ...(fewest === "topics" ? [words.fewestTopics] : []),
    ...(withHelps ? [words.withHelps] : []),
    ...(prefer.length > 0 ? [words.chosen(prefer.length)] : []),
    ...(avoid.size > 0 ? [words.avoided(avoid.size)] : []),
  ];
  return said.length > 0 ? ` · ${said.join(" · ")}` : "";
}
