import { type ComponentType, lazy, Suspense, useSyncExternalStore } from "react";
import type { HoverSpot, HoverWatch } from "./hover-watch.ts";

type Panel = ComponentType<{ readonly spot: HoverSpot; readonly watch: HoverWatch }>;

const HoverPanel = lazy(
  (): Promise<{ default: Panel }> =>
    import("./HoverPanel.tsx").then(
      ({ HoverPanel }) => ({ default: HoverPanel }),
      () => ({ default: () => null }),
    ),
);

/** What is told of the thing under the pointer; its code is fetched when there is first something to tell. */
export function LateHover({ watch }: { readonly watch: HoverWatch }) {
  const spot = useSyncExternalStore(watch.subscribe, watch.spot);
  return <Suspense>{spot && <HoverPanel spot={spot} watch={watch} />}</Suspense>;
}
