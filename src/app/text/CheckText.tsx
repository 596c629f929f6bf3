import type { Check } from "../../core/model/curriculum.ts";
import { useWords } from "../explorer-context.tsx";
import { LongText } from "./LongText.tsx";

/** A question to ask oneself with its answer folded away. `asked` is the id that names the question. */
export function CheckText({ check, asked }: { readonly check: Check; readonly asked: string }) {
  const words = useWords().topic;
  return (
    <>
      <div id={asked}>
        <LongText text={check.ask} />
      </div>
      {check.answer && (
        <details>
          <summary aria-describedby={asked}>{words.answer}</summary>
          <LongText text={check.answer} />
        </details>
      )}
    </>
  );
}
