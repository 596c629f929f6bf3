import { addArea, renameArea } from "./area-edits.ts";
import type { Edit } from "./edit.ts";
import { mergeTopics } from "./merge-topics.ts";
import {
  addGoal,
  addStage,
  changeCurriculum,
  changeGoal,
  movePart,
  placeArea,
  removePart,
  renameStage,
} from "./part-edits.ts";
import {
  addAlternative,
  addPrerequisite,
  changeStrength,
  explain,
  removePrerequisite,
} from "./prerequisite-edits.ts";
import type { Applied } from "./refusal.ts";
import { splitTopic } from "./split.ts";
import {
  addTopic,
  changeId,
  changeTopic,
  moveTopic,
  removeTopic,
  retireTopic,
} from "./topic-edits.ts";
import type { Written } from "./written.ts";

/**
 * A curriculum after one step of its author, or why that cannot be. What was there before is left as
 * it is. The texts of the step are not checked: reading the outcome does that.
 */
export function apply(written: Written, edit: Edit): Applied {
  switch (edit.kind) {
    case "add-topic":
      return addTopic(written, edit);
    case "change-topic":
      return changeTopic(written, edit);
    case "change-id":
      return changeId(written, edit);
    case "move-topic":
      return moveTopic(written, edit);
    case "retire-topic":
      return retireTopic(written, edit);
    case "remove-topic":
      return removeTopic(written, edit);
    case "add-prerequisite":
      return addPrerequisite(written, edit);
    case "add-alternative":
      return addAlternative(written, edit);
    case "explain":
      return explain(written, edit);
    case "change-strength":
      return changeStrength(written, edit);
    case "remove-prerequisite":
      return removePrerequisite(written, edit);
    case "split-topic":
      return splitTopic(written, edit);
    case "merge-topics":
      return mergeTopics(written, edit);
    case "add-area":
      return addArea(written, edit);
    case "rename-area":
      return renameArea(written, edit);
    case "place-area":
      return placeArea(written, edit);
    case "add-stage":
      return addStage(written, edit);
    case "rename-stage":
      return renameStage(written, edit);
    case "add-goal":
      return addGoal(written, edit);
    case "change-goal":
      return changeGoal(written, edit);
    case "move-part":
      return movePart(written, edit);
    case "remove-part":
      return removePart(written, edit);
    case "change-curriculum":
      return changeCurriculum(written, edit);
  }
}
