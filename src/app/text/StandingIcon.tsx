import type { ReactNode } from "react";
import type { Standing } from "../../explorer/knowledge.ts";

const shapes: Readonly<Record<Standing, ReactNode>> = {
  known: <TickedDisc />,
  implied: <TickedRing />,
  learning: (
    <>
      <circle className="ring" cx="10" cy="10" r="7" />
      <path className="solid" d="M10 3a7 7 0 0 1 0 14z" />
    </>
  ),
  aside: <path className="ring" d="M5 10h10" />,
  retired: <path className="ring" d="m6 6 8 8m0-8-8 8" />,
  ready: <circle className="ring" cx="10" cy="10" r="7" />,
  later: <circle className="solid" cx="10" cy="10" r="2.5" />,
};

function TickedDisc() {
  return (
    <>
      <circle className="solid" cx="10" cy="10" r="8" />
      <path className="tick" d="m6.4 10.4 2.4 2.4 4.8-5.2" />
    </>
  );
}

function TickedRing() {
  return (
    <>
      <circle className="ring" cx="10" cy="10" r="7" />
      <path className="ring" d="m6.8 10.3 2.2 2.2 4.2-4.7" />
    </>
  );
}

/** How a topic stands, as a small sign. The words for it stand beside it. */
export function StandingIcon({ standing }: { readonly standing: Standing }) {
  return (
    <svg className={`standing-icon is-${standing}`} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[standing]}
    </svg>
  );
}
