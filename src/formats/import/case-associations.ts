import { listAt, textAt } from "./foreign-json.ts";

/** A line between two things of a CASE package, by their identifiers. */
export interface CaseAssociation {
  readonly type: string;
  readonly origin: string;
  readonly destination: string;
  readonly notes: string | undefined;
}

/** The associations of a package, in the order of their sequence numbers where they have any. */
export function associationsOf(root: unknown): CaseAssociation[] {
  const found = listAt(root, "CFAssociations").flatMap((one) => {
    const origin = textAt(one, "originNodeURI", "identifier");
    const destination = textAt(one, "destinationNodeURI", "identifier");
    if (origin === undefined || destination === undefined) return [];
    const type = textAt(one, "associationType") ?? "";
    const association = { type, origin, destination, notes: textAt(one, "notes") };
    return [{ association, sequence: Number(textAt(one, "sequenceNumber") ?? 0) || 0 }];
  });
  return found.sort((a, b) => a.sequence - b.sequence).map(({ association }) => association);
}
