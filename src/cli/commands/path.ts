import { open } from "../../core/curriculum/open.ts";
import { type Command, exitCodes } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import { type PathAnswer, pathAnswer } from "../path/answer.ts";
import { outputOptions, outputRequest, outputText } from "../path/output.ts";
import { pathOptions, pathRequest } from "../path/request.ts";
import { refuse } from "../reports/refuse.ts";
import { troubles } from "../reports/troubles.ts";

/** Whether all goals are within reach, and in time. */
function isPossible({ path, pace, calendar }: PathAnswer): boolean {
  const inTime = pace?.kind !== "needed pace" || pace.figures.middle.pace.kind === "pace";
  const hasDates = pace?.kind !== "impossible" && calendar?.kind !== "impossible";
  return path.plan.blocked.length === 0 && inTime && hasDates;
}

/** What to learn for a goal, in which order, why, and when. */
export const pathCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "What to learn for a goal, in which order, why, and when.",
  options: { ...pathOptions, ...outputOptions },
  run: async (given, effects) => {
    const output = outputRequest(given);
    const { reading, seenFromHere } = await readCurriculum(given.operands[0], effects);
    const { curriculum, problems } = open(reading);
    if (curriculum === undefined) return refuse(seenFromHere(problems), given, effects);
    const request = pathRequest(curriculum, given, effects.today());
    const answer = pathAnswer(curriculum, request, effects.patience);
    const text = outputText(curriculum, answer, output.format, effects.now());
    if (output.isFile) for (const one of troubles(curriculum, answer)) effects.tell(`${one}\n`);
    if (text === undefined) return exitCodes.problems;
    if (output.out === undefined) effects.print(text);
    else await effects.writeText(output.out, text);
    return isPossible(answer) ? exitCodes.fine : exitCodes.problems;
  },
};
