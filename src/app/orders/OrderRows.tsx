import type { ComparedOrder } from "../../core/planning/order/compare-orders.ts";
import { orderTitle } from "../../explorer/order-title.ts";
import type { Words } from "../../language/english.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { measures, rounded } from "./measures.ts";

interface Props {
  readonly order: ComparedOrder;
  /** The best value by each measure. */
  readonly best: readonly number[];
  readonly isLast: boolean;
}

/** One order: its name over its figures. Choosing it puts the steps into it. */
export function OrderRows({ order, best, isLast }: Props) {
  const words = useWords();
  const curriculum = useCurriculum();
  const { by, proven } = order.ordering;
  const isCurrent = useExplorerState(({ wishes }) => wishes.by === by);
  const { wish } = useActions();
  const note = ownCost(words, order);
  return (
    <tbody className={isCurrent ? "order is-current" : "order"}>
      <tr>
        <th className="order-name" scope="rowgroup" colSpan={measures.length}>
          <label className="choice">
            <input type="radio" name="order" checked={isCurrent} onChange={() => wish({ by })} />
            <span>
              {orderTitle(words, curriculum, by)}
              {isLast && !proven && <Unproven />}
            </span>
          </label>
          {note && <p className="order-note">{note}</p>}
        </th>
      </tr>
      <tr>
        {measures.map(({ name, of }, index) => (
          <Figure key={name} value={of(order)} best={best[index]} />
        ))}
      </tr>
    </tbody>
  );
}

/** What an order keeps small, where no column says it. */
function ownCost(words: Words, { ordering: { by, cost } }: ComparedOrder): string | undefined {
  if (by === "near" || by === "area") return undefined;
  if (by === "payoff") return words.orders.summed(rounded(words, cost));
  return words.orders.otherWayRound(cost);
}

/** The mark that the legend below the table explains. */
function Unproven() {
  const { orders } = useWords();
  return (
    <>
      <span aria-hidden="true"> *</span>
      <span className="visually-hidden">{orders.maybeNotBest}</span>
    </>
  );
}

interface FigureProps {
  readonly value: number | undefined;
  readonly best: number | undefined;
}

function Figure({ value, best }: FigureProps) {
  const words = useWords();
  if (value === undefined) return <td className="order-figure">–</td>;
  if (best === undefined || rounded(words, value) !== rounded(words, best))
    return <td className="order-figure">{rounded(words, value)}</td>;
  return (
    <td className="order-figure is-best">
      {rounded(words, value)}
      <span className="visually-hidden">{words.orders.theBest}</span>
    </td>
  );
}
