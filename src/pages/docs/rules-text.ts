import type { Severity } from "../../core/curriculum/problem.ts";
import { rules } from "../../core/curriculum/rules/table.ts";

const kinds: readonly (readonly [severity: Severity, title: string])[] = [
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["note", "Notes"],
];

/** Every rule of `prereq check` with what it finds, in Markdown, the worst first. */
export function rulesText(): string {
  return kinds
    .map(([kind, title]) => {
      const lines = rules
        .filter(({ severity }) => severity === kind)
        .map(({ code, finds }) => `- \`${code}\`: ${finds}`);
      return `### ${title}\n\n${lines.join("\n")}\n`;
    })
    .join("\n");
}
