import { memo, type PointerEvent, useRef, useSyncExternalStore } from "react";
import type { Drawn } from "../../scene/drawn.ts";
import { areaOutlines, onTheMap, showsAll } from "../../scene/overview.ts";
import type { Looks } from "./looks.ts";

interface Props {
  readonly looks: Looks;
  /** Brings a point of the map into the middle of the window. */
  readonly lookAt: (x: number, y: number) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How large the overview is at most, in pixels. */
const most = { width: 184, height: 136 };

/**
 * The whole map in small, with the part that is in the window, which can be dragged. It is for
 * pointers only: keys move the map itself.
 */
export function Overview({ looks, lookAt }: Props) {
  const look = useSyncExternalStore(looks.subscribe, looks.now);
  /** From the middle of the window to where it is held; undefined while it is not. */
  const held = useRef<Point>(undefined);
  if (!look || showsAll(look.drawn.layout, look.window.box)) return null;
  const { width, height } = look.drawn.layout;
  const scale = Math.min(most.width / width, most.height / height);
  const shown = onTheMap(look.drawn.layout, look.window.box);
  const { box } = look.window;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointOf(event, scale);
    const inside =
      at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height;
    held.current = inside ? { x: at.x - middle.x, y: at.y - middle.y } : { x: 0, y: 0 };
    if (!inside) lookAt(at.x, at.y);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (!held.current) return;
    const at = pointOf(event, scale);
    lookAt(at.x - held.current.x, at.y - held.current.y);
  };
  const letGo = () => {
    held.current = undefined;
  };

  return (
    <svg
      className="overview"
      aria-hidden="true"
      width={Math.round(width * scale)}
      height={Math.round(height * scale)}
      viewBox={`0 0 ${width} ${height}`}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <Areas drawn={look.drawn} />
      <rect className="overview-window" {...shown} rx={3 / scale} />
    </svg>
  );
}

const Areas = memo(({ drawn }: { readonly drawn: Drawn }) =>
  areaOutlines(drawn).map(({ hue, path }) => (
    <path
      key={hue}
      className="overview-area"
      d={path}
      fill={`hsl(from var(--prereq-area-line) ${hue} s l)`}
    />
  )),
);

/** Where on the map the pointer is. */
function pointOf({ currentTarget, clientX, clientY }: PointerEvent, scale: number): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return {
    x: (clientX - left - currentTarget.clientLeft) / scale,
    y: (clientY - top - currentTarget.clientTop) / scale,
  };
}
