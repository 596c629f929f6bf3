import { useEffect, useRef } from "react";
import { Phrase } from "../text/Phrase.tsx";
import { stopComparing } from "./compare-documents.ts";
import { useMergingWords } from "./merging-words.ts";
import type { ComparingStep } from "./messages.ts";

/** How far the comparing is. */
export function Comparing({ step }: { readonly step: ComparingStep | undefined }) {
  const words = useMergingWords();
  const stop = useRef<HTMLButtonElement>(null);
  // What had the focus is gone.
  useEffect(() => stop.current?.focus(), []);
  const [done, of] = step?.doing === "comparing" ? [step.done, step.of] : [0, 0];
  return (
    <>
      <p>
        {step?.doing === "reading" && (
          <Phrase of={words.reading} parts={{ name: <bdi>{step.name}</bdi> }} />
        )}
        {step?.doing === "comparing" && words.comparing(done, of)}
      </p>
      <progress
        className="merging-progress"
        aria-label={words.compare}
        max={Math.max(of, 1)}
        value={step?.doing === "comparing" ? done : undefined}
      />
      <div className="merging-end">
        <button ref={stop} type="button" className="button" onClick={stopComparing}>
          {words.stop}
        </button>
      </div>
    </>
  );
}
