import type { ReactNode } from "react";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { closeDialog } from "../dialog/shown-dialog.ts";
import { RefusedNote } from "./RefusedNote.tsx";

interface Props {
  readonly title: string;
  /** What the button says that does it. */
  readonly doIt: string;
  /** Gets what was filled in; false when it was refused, which is told below. */
  readonly act: (values: FormData) => boolean;
  readonly children: ReactNode;
}

/** Something to be filled in and done. */
export function TaskForm({ title, doIt, act, children }: Props) {
  return (
    <>
      <DialogTop title={title} />
      <form
        className="dialog-body author-fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (act(new FormData(event.currentTarget))) closeDialog();
        }}
      >
        {children}
        <RefusedNote />
        <button type="submit" className="button is-primary">
          {doIt}
        </button>
      </form>
    </>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly maxLength?: number;
}

/** A text that must be filled in. */
export function NeededField({ name, label, ...rest }: FieldProps) {
  return (
    <label className="author-field">
      {label}
      <input className="field" name={name} required pattern=".*\S.*" {...rest} />
    </label>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly options: readonly { readonly id: string; readonly title: string }[];
}

/** One of several. */
export function NeededChoice({ name, label, value, options }: SelectProps) {
  return (
    <label className="author-field">
      {label}
      <select className="field" name={name} defaultValue={value} required>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A text that was filled in. */
export const filledIn = (values: FormData, name: string): string =>
  String(values.get(name) ?? "").trim();
