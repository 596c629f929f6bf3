import type { Box } from "../../scene/layout/layout.ts";

interface Props {
  /** Whether it leads away from the card, and not to it. */
  readonly isForwards: boolean;
  /** The card that it is drawn from, and the other one once it is over one, in pixels. */
  readonly card: Box;
  readonly target: Box | undefined;
  /** Its loose end. */
  readonly end: { readonly x: number; readonly y: number };
  readonly isAlarming: boolean;
}

/** How far the curve runs straight out of a card, in pixels. */
const bend = 60;

/** A prerequisite while it is drawn: a curve with its arrow, and a frame around the card it would join. */
export function LineInMaking({ isForwards, card, target, end, isAlarming }: Props) {
  const held = sideOf(card, isForwards);
  const isLeftOf = target !== undefined && target.x + target.width / 2 < held.x;
  const loose = target ? sideOf(target, isLeftOf) : { ...end, out: end.x };
  return (
    <svg className={isAlarming ? "draw-line is-alarming" : "draw-line"} aria-hidden="true">
      <marker
        id="draw-arrow"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="5"
        markerHeight="5"
        orient="auto-start-reverse"
      >
        <path d="m0 0 8 4-8 4z" />
      </marker>
      {target && <rect {...target} rx="8" />}
      <path
        className="draw-curve"
        d={`M${held.x} ${held.y}C${held.out} ${held.y} ${loose.out} ${loose.y} ${loose.x} ${loose.y}`}
        {...(isForwards ? { markerEnd: arrow } : { markerStart: arrow })}
      />
    </svg>
  );
}

const arrow = "url(#draw-arrow)";

/** The middle of a side of a card, and how far out the curve is drawn from there. */
function sideOf({ x, y, width, height }: Box, isRight: boolean) {
  const edge = isRight ? x + width : x;
  return { x: edge, y: y + height / 2, out: isRight ? edge + bend : edge - bend };
}
