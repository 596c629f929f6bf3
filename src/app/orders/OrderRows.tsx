import { counted } from "../../core/model/counted.ts";
import type { ComparedOrder } from "../../core/planning/order/compare-orders.ts";
import { orderTitle } from "../../explorer/order-title.ts";
import { useActions, useCurriculum, useExplorerState } from "../explorer-context.tsx";
import { measures, rounded } from "./measures.ts";

interface Props {
  readonly order: ComparedOrder;
  /** The best value by each measure. */
  readonly best: readonly number[];
  readonly isLast: boolean;
}

/** One order: its name over its figures. Choosing it puts the steps into it. */
export function OrderRows({ order, best, isLast }: Props) {
  const curriculum = useCurriculum();
  const { by, proven } = order.ordering;
  const isCurrent = useExplorerState(({ wishes }) => wishes.by === by);
  const { wish } = useActions();
  const note = ownCost(order);
  return (
    <tbody className={isCurrent ? "order is-current" : "order"}>
      <tr>
        <th className="order-name" scope="rowgroup" colSpan={measures.length}>
          <label className="choice">
            <input type="radio" name="order" checked={isCurrent} onChange={() => wish({ by })} />
            <span>
              {orderTitle(curriculum, by)}
              {isLast && !proven && <Unproven />}
            </span>
          </label>
          {note && <p className="order-note">{note}</p>}
        </th>
      </tr>
      <tr>
        {measures.map(({ title, of }, index) => (
          <Figure key={title} value={of(order)} best={best[index]} />
        ))}
      </tr>
    </tbody>
  );
}

/** What an order keeps small, where no column says it. */
function ownCost({ ordering: { by, cost } }: ComparedOrder): string | undefined {
  if (by === "near" || by === "area") return undefined;
  if (by === "payoff") return `${rounded(cost)} h to each of them, summed`;
  return `${counted(cost, "pair")} the other way round`;
}

/** The mark that the legend below the table explains. */
function Unproven() {
  return (
    <>
      <span aria-hidden="true"> *</span>
      <span className="visually-hidden">, may not be the best of its kind</span>
    </>
  );
}

interface FigureProps {
  readonly value: number | undefined;
  readonly best: number | undefined;
}

function Figure({ value, best }: FigureProps) {
  if (value === undefined) return <td className="order-figure">–</td>;
  if (best === undefined || rounded(value) !== rounded(best))
    return <td className="order-figure">{rounded(value)}</td>;
  return (
    <td className="order-figure is-best">
      {rounded(value)}
      <span className="visually-hidden">, the best</span>
    </td>
  );
}
