import { useId, useRef, useState } from "react";
import {
  type EmbedSite,
  type EmbedWishes,
  elementSnippet,
  fileSnippet,
  frameSnippet,
} from "../../formats/export/embed-snippets.ts";
import { useActions } from "../explorer-context.tsx";
import { copy } from "../share/copy.ts";
import { useEmbeddingWords } from "./use-embedding-words.ts";
import { useIntegrity } from "./use-integrity.ts";

const ways = ["frame", "element", "file"] as const;
type Way = (typeof ways)[number];

interface Props {
  readonly site: EmbedSite;
  readonly wishes: EmbedWishes;
}

/** What to paste, in one of three ways. */
export function Snippets({ site, wishes }: Props) {
  const words = useEmbeddingWords();
  const [way, setWay] = useState<Way>("frame");
  const integrity = useIntegrity(way === "file" ? site.address : undefined, wishes.lang);
  const code = {
    frame: () => frameSnippet(site, wishes),
    element: () => elementSnippet(site, wishes),
    file: () => fileSnippet(site, wishes, integrity.hash),
  }[way]();
  return (
    <section className="embedding-snippets">
      <fieldset className="embedding-ways">
        <legend>{words.ways}</legend>
        {ways.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="embedding-way"
              checked={one === way}
              onChange={() => setWay(one)}
            />
            {words.way[one]}
          </label>
        ))}
      </fieldset>
      <p className="quiet">{words.wayTells[way]}</p>
      <Code key={way} code={code} />
      {integrity.isMissing && <p className="quiet">{words.noHash}</p>}
    </section>
  );
}

function Code({ code }: { readonly code: string }) {
  const words = useEmbeddingWords();
  const { announce } = useActions();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "copyByHand">();
  const heading = useId();
  const press = async () => {
    const came = (await copy(code)) ? "copied" : "copyByHand";
    if (came === "copyByHand") field.current?.select();
    setOutcome(came);
    announce(words[came]);
  };
  return (
    <>
      <label id={heading} className="visually-hidden" htmlFor={`${heading}-code`}>
        {words.ways}
      </label>
      <textarea
        ref={field}
        id={`${heading}-code`}
        className="field embedding-code"
        rows={3}
        readOnly
        spellCheck={false}
        dir="ltr"
        value={code}
      />
      <div className="embedding-copy">
        <button type="button" className="button is-small is-primary" onClick={press}>
          {words.copy}
        </button>
        {outcome && <p className="share-outcome">{words[outcome]}</p>}
      </div>
    </>
  );
}
