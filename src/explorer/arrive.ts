import { aim, select, show } from "./actions.ts";
import type { Aim } from "./aim.ts";
import type { Lens } from "./lens.ts";
import type { LinkNotice } from "./notice.ts";
import { backToOwn } from "./own.ts";
import type { Seen } from "./seen.ts";
import type { ExplorerState } from "./state.ts";
import type { Wishes } from "./wishes.ts";

type Change = Partial<ExplorerState>;

/**
 * Where an address comes from. A `link` comes from outside. An entry of the visit's own history
 * tells all that was seen, so that it has no goal where it names none; its goal is the person's
 * `own`, or was `lent` by a link.
 */
export type Origin = "link" | "lent" | "own";

/** An address as the page takes it in. */
export interface Arrival {
  /** Nothing where the address tells nothing, or cannot be read. */
  readonly seen: Seen | undefined;
  readonly from: Origin;
  /** What has to be said about the address. */
  readonly notice: LinkNotice | undefined;
}

/**
 * Shows what an address tells. What is seen already stays as it is, the same objects: nothing is
 * planned again for it. Going back to a goal that one already has does not change how to get there.
 */
export function arrive(state: ExplorerState, { seen, from, notice }: Arrival): Change {
  const said = notice === undefined ? {} : { notice };
  if (!seen) return said;
  const steps = [
    (now: ExplorerState) => marksOf(now, seen),
    (now: ExplorerState) => wayOf(now, seen, from === "link" || now.sent !== state.sent),
    (now: ExplorerState) => (from === "link" || seen.target ? {} : noGoal(now)),
    (now: ExplorerState) => (now.selected === seen.selected ? {} : select(now, seen.selected)),
    (now: ExplorerState) => (now.view === seen.view ? {} : show(now, seen.view)),
    (now: ExplorerState) => (sameLens(now.lens, seen.lens) ? {} : { lens: seen.lens }),
  ];
  let change: Change = said;
  for (const step of steps) change = { ...change, ...step({ ...state, ...change }) };
  return change;
}

/** The marks of a plan that somebody sent, or else the person's own. */
function marksOf(state: ExplorerState, { known }: Seen): Change {
  if (!known) return backToOwn(state);
  if (state.sent && sameSet(state.sent, known)) return {};
  const marks = new Map([...known].map((topic) => [topic, "known" as const]));
  return { sent: known, learner: { marks }, placement: undefined };
}

function wayOf(state: ExplorerState, { target, wishes }: Seen, withWishes: boolean): Change {
  if (!target || (target.kind === "list" && state.list.size === 0)) return {};
  const isThere = sameTarget(state.target, target);
  return {
    ...(isThere ? {} : aim(state, target)),
    ...((withWishes || !isThere) && !sameWishes(state.wishes, wishes) && { wishes, unspoken: "" }),
  };
}

function noGoal(state: ExplorerState): Change {
  return state.target ? aim(state, undefined) : {};
}

/** Whether two targets are the same end. */
export function sameTarget(one: Aim | undefined, other: Aim | undefined): boolean {
  return targetKey(one) === targetKey(other);
}

function targetKey(target: Aim | undefined): string {
  if (!target) return "";
  if (target.kind === "list") return "list";
  return target.kind === "goal" ? `goal:${target.goal}` : `topic:${target.topic}`;
}

function sameWishes(one: Wishes, other: Wishes): boolean {
  return (
    one.by === other.by &&
    one.fewest === other.fewest &&
    one.withHelps === other.withHelps &&
    one.within === other.within &&
    JSON.stringify(one.prefer) === JSON.stringify(other.prefer) &&
    sameSet(one.avoid, other.avoid)
  );
}

const sameLens = (one: Lens, other: Lens) => JSON.stringify(one) === JSON.stringify(other);

function sameSet<Member>(one: ReadonlySet<Member>, other: ReadonlySet<Member>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}
