import type { ReactNode } from "react";
import { limits } from "../../core/curriculum/limits.ts";
import type { Part } from "../../core/editing/edit.ts";
import { PartActions } from "./PartActions.tsx";
import { TextField } from "./TextField.tsx";

interface Props {
  readonly part: Part;
  readonly one: { readonly id: string; readonly title: string };
  /** All among which it can be moved. */
  readonly all: readonly { readonly id: string }[];
  readonly label: string;
  readonly rename: (title: string) => boolean;
  /** What else can be said of it. */
  readonly children?: ReactNode;
}

/** A goal, a stage or an area: its title, what else it says, and what can be done to it as a whole. */
export function PartFields({ part, one, all, label, rename, children }: Props) {
  const place = all.findIndex(({ id }) => id === one.id);
  return (
    <>
      <TextField
        label={label}
        value={one.title}
        take={rename}
        required
        maxLength={limits.titleLength}
      />
      {children}
      <PartActions
        part={part}
        id={one.id}
        title={one.title}
        isFirst={place === 0}
        isLast={place === all.length - 1}
      />
    </>
  );
}
