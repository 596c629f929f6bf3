import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import type { Sight } from "../scene/sight.ts";
import { aimedAt } from "./aimed-at.ts";
import { knowledgeOf } from "./knowledge.ts";
import { amongOf, onlyOf } from "./looking.ts";
import { seenRoute } from "./route/seen-route.ts";
import { shownHeat } from "./shown-heat.ts";
import type { ExplorerState } from "./state.ts";
import { wayOf } from "./way.ts";

/** What the explorer's state means for the picture. Hovering lights like selecting, where nothing is selected. */
export function sightOf(
  state: ExplorerState,
  curriculum: Curriculum,
  hovered: TopicId | undefined,
): Sight {
  const { known, ready } = knowledgeOf(curriculum, state.learner);
  return {
    marks: state.learner.marks,
    known,
    ready,
    selected: state.selected ?? hovered,
    steps: wayOf(state)?.numbers ?? new Map(),
    route: seenRoute(state),
    goals: new Set(aimedAt(state)),
    list: state.list,
    among: amongOf(state),
    only: onlyOf(state),
    documents: state.lens.documents,
    heat: shownHeat(state),
    words: state.words,
  };
}
