import { useEffect, useRef } from "react";
import { limits } from "../../core/curriculum/limits.ts";
import type { WrittenTopic } from "../../core/editing/written.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";

type Hours = WrittenTopic["hours"];

interface Props {
  readonly hours: Hours;
  readonly take: (hours: Hours) => void;
}

/** How long a topic takes, from and to. Where only one of the two is given, it is both. */
export function HoursFields({ hours, take }: Props) {
  const words = useAuthoringWords().topic;
  const [low, high] = typeof hours === "number" ? [hours, hours] : (hours ?? []);
  const least = useRef<HTMLInputElement>(null);
  const most = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (least.current) least.current.value = low === undefined ? "" : String(low);
    if (most.current) most.current.value = high === undefined ? "" : String(high);
  }, [low, high]);
  const commit = () => {
    const [from, to] = [least, most].map(({ current }) => current?.valueAsNumber ?? Number.NaN);
    const given = [from, to].filter((one) => one !== undefined && !Number.isNaN(one));
    const [first, second = first] = given.sort((one, other) => (one ?? 0) - (other ?? 0));
    if (!least.current?.validity.valid || !most.current?.validity.valid) return;
    if (first === low && second === high) return;
    take(first === undefined || second === undefined ? undefined : [first, second]);
  };
  const shared = {
    className: "field",
    type: "number",
    min: 0,
    max: limits.hours,
    step: "any",
    inputMode: "decimal",
    onBlur: commit,
  } as const;
  return (
    <fieldset className="author-hours">
      <legend>{words.hours}</legend>
      <input ref={least} aria-label={words.least} {...shared} />
      <span aria-hidden="true">–</span>
      <input ref={most} aria-label={words.most} {...shared} />
    </fieldset>
  );
}
