import type { MarkedText } from "../../core/search/finding.ts";

/** A text in which what answers the query is marked. */
export function Marked({ text, ranges }: MarkedText) {
  const ends = [0, ...ranges.map(([, to]) => to)];
  return (
    <>
      {ranges.map(([from, to], index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
