import { useId, useRef, useState } from "react";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { copy } from "./copy.ts";
import { linkTo, linkToPlan } from "./links.ts";

/** The two links that can be given away: to what is seen, and to the plan with what it rests on. */
export function SharePanel() {
  const link = useExplorerState(linkTo);
  const planLink = useExplorerState(linkToPlan);
  const hasPlan = useExplorerState((state) => state.target !== undefined);
  const texts = useWords().share;
  return (
    <>
      <DialogTop title={texts.title} />
      <div className="dialog-body">
        <ShareLink title={texts.seen} tells={texts.seenTells} link={link} button={texts.copySeen} />
        {hasPlan && (
          <ShareLink
            title={texts.plan}
            tells={texts.planTells}
            link={planLink}
            button={texts.copyPlan}
          />
        )}
      </div>
    </>
  );
}

interface Props {
  readonly title: string;
  /** What the link tells. */
  readonly tells: string;
  readonly link: string;
  readonly button: string;
}

function ShareLink({ title, tells, link, button }: Props) {
  const texts = useWords().share;
  const { announce } = useActions();
  const field = useRef<HTMLInputElement>(null);
  const heading = useId();
  const [outcome, setOutcome] = useState<"copied" | "copyByHand">();
  const press = async () => {
    const isCopied = await copy(link);
    if (!isCopied) field.current?.select();
    const came = isCopied ? "copied" : "copyByHand";
    setOutcome(came);
    announce(texts[came]);
  };
  return (
    <section className="share-link" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <p className="quiet">{tells}</p>
      <div className="share-line">
        <input
          ref={field}
          className="field"
          type="text"
          readOnly
          aria-labelledby={heading}
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button is-small" onClick={press}>
          {button}
        </button>
      </div>
      {outcome && <p className="share-outcome">{texts[outcome]}</p>}
    </section>
  );
}
