const least = 120;
const most = 4000;

/** Smaller changes are not worth a new layout of the page, and could go on for ever. */
const slack = 2;

/** Heights as they may be told to a page: whole, between limits, and only when they change. */
export function heightTeller(tell: (px: number) => void): (px: number) => void {
  let last = 0;
  return (px) => {
    if (!Number.isFinite(px)) return;
    const height = Math.round(Math.min(most, Math.max(least, px)));
    if (Math.abs(height - last) < slack) return;
    last = height;
    tell(height);
  };
}
