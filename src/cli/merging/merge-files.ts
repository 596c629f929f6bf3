import { open } from "../../core/curriculum/open.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { openMerged } from "../../core/merging/open-merged.ts";
import { sameTopics } from "../../core/merging/same-topics.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { mergedHeading } from "../../formats/import/merged-heading.ts";
import { contradictions } from "../../formats/merge-decisions/contradictions.ts";
import { topicHandles } from "../../formats/merge-decisions/topic-handles.ts";
import { type Arguments, type ExitCode, exitCodes, UsageError } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import type { Effects } from "../effects.ts";
import { score } from "../numbers.ts";
import { mergeJson, mergeText } from "../reports/merge.ts";
import { refuse } from "../reports/refuse.ts";
import { writeNewFolder } from "../write-new-folder.ts";
import { askForDecisions, decisionsIn, noDecisions } from "./decisions.ts";

/** Several files or folders as one curriculum, as far as a person has said which topics are the same. */
export async function mergeFiles(given: Arguments, effects: Effects): Promise<ExitCode> {
  checkUse(given);
  const curricula: Curriculum[] = [];
  const problems: Problem[] = [];
  for (const name of given.operands) {
    const { reading, seenFromHere } = await readCurriculum(name, effects);
    const opened = open(reading);
    problems.push(...seenFromHere(opened.problems));
    if (!opened.curriculum) return refuse(problems, given, effects);
    curricula.push(opened.curriculum);
  }
  const handles = topicHandles(curricula);
  const file = given.value("decisions");
  const written = file === undefined ? noDecisions : await decisionsIn(file, handles, effects);
  if (written.problems.length > 0) return refuse(written.problems, given, effects);
  const threshold = score("yes", given.value("yes"));
  const same = sameTopics(curricula, written.decisions, threshold);
  if (same.contradictions.length > 0)
    return refuse(contradictions(same.contradictions, written.decisions), given, effects);
  if (file !== undefined) await askForDecisions(file, same, written, handles, effects);
  const isDecided = written.text !== undefined || threshold !== undefined;
  if (!isDecided && given.value("out") !== undefined && file === undefined)
    throw new UsageError("Say which topics are the same: with --decisions FILE or --yes SCORE.");
  const merged = isDecided
    ? openMerged(curricula, same.groups, mergedHeading(curricula, given.value("title")))
    : undefined;
  const out = merged && given.value("out");
  if (merged && out !== undefined) await writeNewFolder(out, merged.curriculum, effects);
  const report = {
    curricula,
    merged: merged?.curriculum,
    same,
    apart: written.decisions.filter((decision) => !decision.same).length,
    handles,
    problems: [...problems, ...(merged?.problems ?? [])],
    file,
    out,
  };
  effects.print(given.flag("json") ? mergeJson(report) : mergeText(report, effects.colour));
  return exitCodes.fine;
}

/** @throws UsageError when there is nothing to merge, or an option is about one file only. */
function checkUse(given: Arguments): void {
  if (given.operands.length < 2) throw new UsageError("Name two files or more to be merged.");
  const single = ["from", "url", "flip"].find(
    (option) => given.value(option) !== undefined || given.flag(option),
  );
  if (single !== undefined)
    throw new UsageError(
      `--${single} is about one file. Import that one into a folder first, and merge the folder.`,
    );
}
