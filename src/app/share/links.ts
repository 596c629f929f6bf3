import { markedAsKnown } from "../../core/model/learner.ts";
import { writeLink } from "../../explorer/link.ts";
import { seenIn } from "../../explorer/seen.ts";
import { type ExplorerState, openCurriculum } from "../../explorer/state.ts";

/** The address of what is seen, without anything about the person. */
export function linkTo(state: ExplorerState): string {
  return addressed(state, undefined);
}

/** The address of the plan as it is seen: with what is known to the person, which plans rest on. */
export function linkToPlan(state: ExplorerState): string {
  return addressed(state, markedAsKnown(state.learner));
}

function addressed(
  state: ExplorerState,
  known: ReturnType<typeof markedAsKnown> | undefined,
): string {
  const curriculum = openCurriculum(state);
  const fragment = curriculum ? writeLink(curriculum, { ...seenIn(curriculum, state), known }) : "";
  const address = new URL(location.href);
  address.hash = fragment;
  return address.href;
}
