import { Fragment, type ReactNode } from "react";

interface Props {
  /** A sentence with names in braces where something other than text stands: `Next: {topic}`. */
  readonly of: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A sentence of the interface with links, signs or emphasis in it, wherever the language puts them. */
export function Phrase({ of, parts }: Props) {
  // Split by a group that captures: every second piece is a name.
  return of.split(/\{(\w+)\}/).map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other identity
    return <Fragment key={index}>{index % 2 === 1 ? parts[piece] : piece}</Fragment>;
  });
}
