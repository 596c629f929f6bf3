import type { ComparedOrder } from "../../core/planning/order/compare-orders.ts";
import { ordersOf } from "../../explorer/way.ts";
import { useExplorerState } from "../explorer-context.tsx";
import { measures } from "./measures.ts";
import { OrderRows } from "./OrderRows.tsx";

/** The orders that the steps can be taken in, side by side, to choose one of them. */
export function OrdersPanel() {
  const answer = useExplorerState(ordersOf);
  if (!answer) return <p className="quiet is-late">Comparing the orders …</p>;
  const isUnproven = answer.isLast && answer.orders.some(({ ordering }) => !ordering.proven);
  return (
    <div className="orders">
      <p className="quiet">
        In every order a step comes after all it needs. What differs is below; less is better.
      </p>
      <OrdersTable orders={answer.orders} isLast={answer.isLast} />
      {isUnproven && (
        <p className="orders-legend" aria-hidden="true">
          * may not be the best of its kind: the search ended before that could be proven
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
  const best = measures.map(({ of }) => Math.min(...orders.map((order) => of(order) ?? Infinity)));
  return (
    <table className="orders-table">
      <caption className="visually-hidden">Orders of the steps</caption>
      <thead className="orders-heads">
        <tr>
          {measures.map(({ title }) => (
            <th key={title} scope="col">
              {title}
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
