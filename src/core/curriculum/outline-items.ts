import { ItemId } from "../model/ids.ts";
import type { DocumentDraft, Placed } from "./draft.ts";
import type { OutlineItemShape } from "./shape/files.ts";
import { type Locate, within } from "./source.ts";

/** An item of an outline under its full name. */
export interface NamedItem {
  readonly id: ItemId;
  readonly locate: Locate;
}

/** All items of a document, the nested ones too, in document order. */
export function outlineItems(document: DocumentDraft): NamedItem[] {
  const found: NamedItem[] = [];
  const collect = ({ value, locate }: Placed<OutlineItemShape>): void => {
    found.push({ id: fullName(document.id, value.id), locate });
    for (const [index, item] of (value.items ?? []).entries())
      collect({ value: item, locate: within(locate, "items", index) });
  };
  for (const item of document.items.sound) collect(item);
  return found;
}

/** An item's name outside its document. */
export const fullName = (document: string, item: string): ItemId => ItemId(`${document}/${item}`);
