import type { ComponentProps } from "react";
import { optionId } from "./option-id.ts";
import type { Combobox } from "./use-combobox.ts";

interface Props extends ComponentProps<"input"> {
  readonly box: Combobox;
  /** The id of the list of options, and how many there are. */
  readonly list: string;
  readonly count: number;
}

/** The field of a combobox: it keeps the focus and names the option that Enter takes. */
export function ComboboxInput({ box, list, count, ...more }: Props) {
  return (
    <input
      type="text"
      className="search-input"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={count > 0}
      aria-controls={list}
      aria-activedescendant={box.active < count ? optionId(list, box.active) : undefined}
      autoComplete="off"
      spellCheck={false}
      maxLength={64}
      value={box.query}
      onChange={(event) => box.type(event.target.value)}
      onKeyDown={(event) => box.onKeyDown(event, count)}
      {...more}
    />
  );
}
