import type { ComparedOrder } from "../../core/planning/order/compare-orders.ts";
import { ordersOf } from "../../explorer/way.ts";
import { useExplorerState, useWords } from "../explorer-context.tsx";
import { measures } from "./measures.ts";
import { OrderRows } from "./OrderRows.tsx";

/** The orders that the steps can be taken in, side by side, to choose one of them. */
export function OrdersPanel() {
  const { orders } = useWords();
  const answer = useExplorerState(ordersOf);
  if (!answer) return <p className="quiet is-late">{orders.comparing}</p>;
  const isUnproven = answer.isLast && answer.orders.some(({ ordering }) => !ordering.proven);
  return (
    <div className="orders">
      <p className="quiet">{orders.intro}</p>
      <OrdersTable orders={answer.orders} isLast={answer.isLast} />
      {isUnproven && (
        <p className="orders-legend" aria-hidden="true">
          {orders.maybeNotBestLegend}
        </p>
      )}
    </div>
  );
}

interface Props {
  readonly orders: readonly ComparedOrder[];
  readonly isLast: boolean;
}

function OrdersTable({ orders, isLast }: Props) {
  const words = useWords();
  const best = measures.map(({ of }) => Math.min(...orders.map((order) => of(order) ?? Infinity)));
  return (
    <table className="orders-table">
      <caption className="visually-hidden">{words.orders.caption}</caption>
      <thead className="orders-heads">
        <tr>
          {measures.map(({ name }) => (
            <th key={name} scope="col">
              {words.orders.measures[name]}
            </th>
          ))}
        </tr>
      </thead>
      {orders.map((order) => (
        <OrderRows key={order.ordering.by} order={order} best={best} isLast={isLast} />
      ))}
    </table>
  );
}
