import type { Box } from "../../scene/layout/layout.ts";

interface Props {
  /** Whether it leads away from the card, and not to it. */
  readonly isForwards: boolean;
  /** The card that it is drawn from, and the other one once it is over one, in pixels. */
  readonly card: Box;
  readonly target: Box | undefined;
  /** Its loose end. */
  readonly end: { readonly x: number; readonly y: number };
  readonly canBeMade: boolean;
}

/** A prerequisite while it is drawn: a curve with its arrow, and a frame around the card it would join. */
export function LineInMaking({ isForwards, card, target, end, canBeMade }: Props) {
  const held = { x: card.x + (isForwards ? card.width : 0), y: card.y + card.height / 2 };
  const loose = target
    ? { x: target.x + (isForwards ? 0 : target.width), y: target.y + target.height / 2 }
    : end;
  const [from, to] = isForwards ? [held, loose] : [loose, held];
  const bend = Math.max(24, Math.abs(to.x - from.x) / 2);
  return (
    <svg className={canBeMade ? "draw-line" : "draw-line is-alarming"} aria-hidden="true">
      <marker
        id="draw-arrow"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="5"
        markerHeight="5"
        orient="auto"
      >
        <path d="m0 0 8 4-8 4z" />
      </marker>
      {target && <rect {...target} rx="8" />}
      <path
        className="draw-curve"
        d={`M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`}
        markerEnd="url(#draw-arrow)"
      />
    </svg>
  );
}
