import { checkOpened } from "../../core/curriculum/check.ts";
import { open } from "../../core/curriculum/open.ts";
import { curriculumMetrics } from "../../core/prerequisites/metrics/curriculum-metrics.ts";
import { choice, formatOf, oneOf } from "../choice.ts";
import { type Command, exitCodes, UsageError } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import { reports } from "../reports/table.ts";

/** The worst first. */
const severities = ["error", "warning", "note"] as const;

/** Every mistake, warning and note. Notes alone are fine, and metrics are no judgement. */
export const checkCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "Every mistake and every warning, with the place and how to mend it.",
  options: {
    format: { value: "text|json|github", help: "How to print them; text by default." },
    "fail-on": {
      value: severities.join("|"),
      help: "From which severity on the exit code is 1; warning by default.",
    },
    metrics: { help: "Also print how long and how tightly prerequisites bind, topic by topic." },
  },
  run: async (given, effects) => {
    const format = formatOf(given) ?? "text";
    const report = choice(reports, "format", format);
    const failOn = oneOf(severities, "fail-on", given.value("fail-on") ?? "warning");
    const withMetrics = given.flag("metrics");
    if (withMetrics && format === "github")
      throw new UsageError("--metrics has no place in --format github. Choose text or json.");
    const { reading, seenFromHere } = await readCurriculum(given.operands[0], effects);
    const opened = open(reading);
    const problems = seenFromHere(checkOpened(opened));
    const { curriculum } = opened;
    const metrics = curriculum === undefined ? null : curriculumMetrics(curriculum);
    effects.print(report(withMetrics ? { problems, metrics } : { problems }, effects.colour));
    const serious = severities.slice(0, severities.indexOf(failOn) + 1);
    const isFine = problems.every(({ severity }) => !serious.includes(severity));
    return isFine ? exitCodes.fine : exitCodes.problems;
  },
};
