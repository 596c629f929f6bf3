import type { Problem } from "../../core/curriculum/problem.ts";

const commands = { error: "error", warning: "warning", note: "notice" } as const;

/**
 * Problems as workflow commands, which GitHub shows beside the lines they are about
 * (docs.github.com, "Workflow commands for GitHub Actions").
 */
export function githubReport(problems: readonly Problem[]): string {
  return problems
    .map(({ code, severity, message, mend, place: { file, line, column } }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
      return `::${commands[severity]} ${properties}::${data(`${message} ${mend}`)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
