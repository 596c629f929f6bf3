import type { Ref } from "react";
import type { GivenFile } from "./messages.ts";

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly take: (files: readonly GivenFile[]) => void;
}

/** Lets a person choose files; a button is shown in its place. */
export function FileInput({ ref, label, take }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      aria-label={label}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])].map((file) => ({ path: file.name, file }));
        // So that the same file can be chosen again when it was mended.
        currentTarget.value = "";
        take(files);
      }}
    />
  );
}
