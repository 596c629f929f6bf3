import { open } from "../../core/curriculum/open.ts";
import { counted } from "../../core/model/counted.ts";
import { changedFiles } from "../../formats/patch/changed-files.ts";
import { patchText } from "../../formats/patch/patch-text.ts";
import { type Arguments, type Command, exitCodes, UsageError } from "../command.ts";
import { type NamedCurriculum, readCurriculum } from "../curriculum-files.ts";
import type { Effects } from "../effects.ts";
import { refuse } from "../reports/refuse.ts";

/** What changes in the files of a curriculum for it to become another one, as a patch. */
export const patchCommand: Command = {
  operands: "CURRICULUM EDITED",
  most: 2,
  summary: "The changes that make a curriculum's files say what an edited one says.",
  options: {},
  run: async (given, effects) => {
    const [ours, edited] = given.operands;
    if (ours === undefined || edited === undefined)
      throw new UsageError("Name two: the curriculum whose files change, and the edited one.");
    const before = await readCurriculum(ours, effects);
    const after = await readCurriculum(edited, effects);
    const { curriculum, problems } = open(after.reading);
    if (curriculum === undefined) return refuse(after.seenFromHere(problems), given, effects);
    if (before.files.length === 0)
      throw new UsageError(`${ours} is of a foreign format. A patch needs one in prereq/1.`);
    const changed = changedFiles(before.files, curriculum);
    if (changed === undefined) return refuseBroken(before, given, effects);
    effects.print(patchText(changed));
    effects.tell(`${counted(changed.length, "file")} changed.\n`);
    return exitCodes.fine;
  },
};

function refuseBroken(
  { reading, seenFromHere }: NamedCurriculum,
  given: Arguments,
  effects: Effects,
) {
  return refuse(seenFromHere(open(reading).problems), given, effects);
}
