import { useLayoutEffect, useRef } from "react";
import { placeBeside } from "../../scene/place-beside.ts";
import { useOverlay } from "../lens/use-overlay.ts";
import { AreaGlimpse } from "./AreaGlimpse.tsx";
import type { HoverSpot, HoverWatch } from "./hover-watch.ts";
import { TopicGlimpse } from "./TopicGlimpse.tsx";

interface Props {
  readonly spot: HoverSpot;
  readonly watch: HoverWatch;
}

/** A small card beside what the pointer rests on. Whatever it says is in the topic's panel and the outline, too. */
export function HoverPanel({ spot, watch }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useOverlay(host, true, watch.dismiss);
  useLayoutEffect(() => {
    const [element, map] = [host.current, host.current?.parentElement];
    if (!element || !map) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { left, right } = spot.covered;
    const room = { width: map.clientWidth - left - right, height: map.clientHeight };
    const { x, y } = placeBeside({ ...spot.box, x: spot.box.x - left }, size, room);
    element.style.left = `${left + x}px`;
    element.style.top = `${y}px`;
  }, [spot]);
  return (
    <div
      ref={host}
      className="hover-card"
      role="tooltip"
      onPointerEnter={() => watch.held(true)}
      onPointerLeave={() => watch.held(false)}
    >
      {"topic" in spot.on ? (
        <TopicGlimpse topic={spot.on.topic} />
      ) : (
        <AreaGlimpse area={spot.on.area} />
      )}
    </div>
  );
}
