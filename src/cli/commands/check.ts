import { check } from "../../core/curriculum/check.ts";
import { choice, formatOf } from "../choice.ts";
import { type Command, exitCodes } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import { reports } from "../reports/table.ts";

/** Every mistake, warning and note. Notes alone are fine. */
export const checkCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "Every mistake and every warning, with the place and how to mend it.",
  options: { format: { value: "text|json|github", help: "How to print them; text by default." } },
  run: async (given, effects) => {
    const format = formatOf(given) ?? "text";
    const report = choice(reports, "format", format);
    const { reading, seenFromHere } = await readCurriculum(given.operands[0], effects);
    const problems = seenFromHere(check(reading));
    effects.print(report(problems, effects.colour));
    const isFine = problems.every(({ severity }) => severity === "note");
    return isFine ? exitCodes.fine : exitCodes.problems;
  },
};
