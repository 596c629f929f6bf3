import type { ReactNode } from "react";
import type { Resource } from "../../core/model/curriculum.ts";
import { webLink } from "../../core/model/web-link.ts";
import { shortAddress } from "../../explorer/taking/short-address.ts";
import type { TakenStep } from "../../formats/export/taken-plan.ts";
import type { Words } from "../../language/english.ts";
import { Prose } from "../text/Prose.tsx";

interface Props {
  readonly title: string;
  readonly length: string;
  readonly children: ReactNode;
}

/** Something to tick off on paper. */
export function PaperItem({ title, length, children }: Props) {
  return (
    <li className="paper-item">
      <span className="paper-box" />
      <h3>
        <Prose text={title} />
      </h3>
      <span className="paper-length">{length}</span>
      {children}
    </li>
  );
}

interface DetailsProps {
  readonly words: Words;
  readonly step: TakenStep;
}

/** Why a step is learnt, and from what. */
export function PaperDetails({ words, step: { reasons, topic } }: DetailsProps) {
  return (
    <div className="paper-details">
      {reasons.map((reason) => (
        <p key={reason}>
          <Prose text={reason} />
        </p>
      ))}
      {topic.resources.map((resource) => (
        <p key={resource.url}>
          {words.takeAway.resources[resource.kind](resource.title)}, <Address resource={resource} />
        </p>
      ))}
    </div>
  );
}

function Address({ resource }: { readonly resource: Resource }) {
  const url = webLink(resource.url);
  return url ? <a href={url.href}>{shortAddress(url)}</a> : null;
}
