import { commands } from "./commands/table.ts";
import { commandHelp } from "./help.ts";

/** Every command with its help, in Markdown. */
export function commandsText(): string {
  return [...commands]
    .map(([name, command]) => `## ${name}\n\n\`\`\`text\n${commandHelp(name, command)}\`\`\`\n`)
    .join("\n");
}
