import type { Problem } from "../../core/curriculum/problem.ts";
import { type Arguments, type ExitCode, exitCodes } from "../command.ts";
import type { Effects } from "../effects.ts";
import { jsonReport } from "./json.ts";
import { textReport } from "./text.ts";

/** Says why a command cannot do its work: with `--json` in its answer, else beside it. */
export function refuse(problems: readonly Problem[], given: Arguments, effects: Effects): ExitCode {
  if (given.flag("json")) effects.print(jsonReport(problems));
  else effects.tell(textReport(problems, false));
  return exitCodes.problems;
}
