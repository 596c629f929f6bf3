import type { DocumentItem } from "../../model/curriculum.ts";
import type { ItemId } from "../../model/ids.ts";
import type { Finding, Subject } from "./rule.ts";

/** Items of documents that no topic covers. A heading is covered by what stands below it, too. */
export function findUncoveredItems({ curriculum }: Subject): Finding<"uncovered-item">[] {
  const covered = new Set<ItemId>(curriculum.topics.flatMap((topic) => topic.items));
  const findings: Finding<"uncovered-item">[] = [];
  const isCovered = (item: DocumentItem): boolean => {
    const below = item.items.map(isCovered);
    const isWhole = below.length > 0 && below.every(Boolean);
    if (covered.has(item.id) || isWhole) return true;
    findings.push({
      message: `No topic covers the item \`${item.id}\`, "${item.title}".`,
      mend: "Add it to the `items` of the topic that teaches it, or add such a topic.",
      at: { item: item.id },
      facts: { item: item.id, title: item.title },
    });
    return false;
  };
  for (const document of curriculum.documents) document.items.forEach(isCovered);
  return findings;
}
