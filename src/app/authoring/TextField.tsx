import { type ComponentProps, type KeyboardEvent, useEffect, useId, useRef } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  /** Gets the text when the field is left or Enter is pressed, where it has changed. */
  readonly take: (text: string) => void;
  /** How many lines there are to see; with one, Enter takes the text. */
  readonly lines?: number;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly type?: "text" | "url";
  readonly placeholder?: string;
}

/** Text of the curriculum. What was refused stays to be mended; Escape brings back what was there. */
export function TextField({ label, value, take, lines = 1, hint, ...rest }: Props) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();
  const hintId = useId();
  useEffect(() => {
    if (field.current) field.current.value = value;
  }, [value]);
  const commit = () => {
    const element = field.current;
    if (!element || element.value === value) return;
    if (element.reportValidity()) take(element.value.trim());
  };
  const shared: ComponentProps<"input"> & ComponentProps<"textarea"> = {
    id,
    className: "field",
    defaultValue: value,
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Enter" && (lines === 1 || event.ctrlKey || event.metaKey)) commit();
      else if (event.key === "Escape" && field.current && field.current.value !== value) {
        field.current.value = value;
        event.stopPropagation();
      } else return;
      event.preventDefault();
    },
    "aria-describedby": hint === undefined ? undefined : hintId,
    ...rest,
  };
  return (
    <div className="author-field">
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        <input ref={field} {...shared} type={rest.type ?? "text"} />
      ) : (
        <textarea ref={field} {...shared} rows={lines} />
      )}
      {hint !== undefined && (
        <span id={hintId} className="quiet">
          {hint}
        </span>
      )}
    </div>
  );
}
