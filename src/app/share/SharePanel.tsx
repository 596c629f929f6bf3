import { type ReactNode, useId, useRef, useState } from "react";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { copy } from "./copy.ts";
import { linkTo, linkToPlan } from "./links.ts";

/** The two links that can be given away: to what is seen, and to the plan with what it rests on. */
export function SharePanel() {
  const link = useExplorerState(linkTo);
  const planLink = useExplorerState(linkToPlan);
  const hasPlan = useExplorerState((state) => state.target !== undefined);
  return (
    <>
      <DialogTop title="Share" />
      <div className="dialog-body">
        <ShareLink title="A link to what you see" link={link} button="Copy link">
          The goal, the open topic, the view and your wishes. What you know is not in it.
        </ShareLink>
        {hasPlan && (
          <ShareLink title="Send this plan to someone" link={planLink} button="Copy plan link">
            Also what you know, so that they see the plan exactly as you do. Their own marks stay as
            they are.
          </ShareLink>
        )}
      </div>
    </>
  );
}

interface Props {
  readonly title: string;
  readonly link: string;
  readonly button: string;
  /** What the link tells. */
  readonly children: ReactNode;
}

function ShareLink({ title, link, button, children }: Props) {
  const { announce } = useActions();
  const field = useRef<HTMLInputElement>(null);
  const heading = useId();
  const [outcome, setOutcome] = useState("");
  const press = async () => {
    const isCopied = await copy(link);
    if (!isCopied) field.current?.select();
    const said = isCopied ? "Copied." : "The page may not copy here. Copy the selected link.";
    setOutcome(said);
    announce(said);
  };
  return (
    <section className="share-link" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <p className="quiet">{children}</p>
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
      {outcome !== "" && <p className="share-outcome">{outcome}</p>}
    </section>
  );
}
