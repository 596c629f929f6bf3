import type { Curriculum } from "../../core/model/curriculum.ts";
import { type Arrival, type Origin, sameTarget } from "../../explorer/arrive.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { linkNotice, readLink, writeLink } from "../../explorer/link.ts";
import { seenIn, usuallySeen } from "../../explorer/seen.ts";
import { type ExplorerState, openCurriculum } from "../../explorer/state.ts";
import {
  focusOn,
  goalsHeadingId,
  keepingFocus,
  mapId,
  topicHeadingId,
  wayHeadingId,
} from "../focus.ts";
import { type Entry, entryOf, isWalking } from "./entry.ts";

/** Steps of a walk that follow each other within so many milliseconds are one entry of the history. */
const quick = 600;

/** What the page's address shows of a curriculum that is being opened. */
export function arrivalHere(curriculum: Curriculum): Arrival {
  return arrivalFrom(curriculum, "link");
}

function arrivalFrom(curriculum: Curriculum, from: Origin): Arrival {
  const { changes, problems } = readLink(location.hash, curriculum);
  const isUsual = from !== "link" && location.hash === "";
  return { seen: isUsual ? usuallySeen : changes, from, notice: linkNotice(problems) };
}

/**
 * Keeps address and history true to what is seen, and what is seen true to them. Another topic, goal
 * or view is a new entry; whatever else is seen changes the address of the one there is.
 */
export function followAddress(explorer: Explorer): void {
  const { actions, getState, subscribe } = explorer;
  let entry = entryOf(history.state) ?? { depth: 0, isOwn: true };
  let walkedAt = Number.NEGATIVE_INFINITY;

  const write = (state: ExplorerState, isNew: boolean) => {
    const curriculum = openCurriculum(state);
    if (!curriculum) return;
    entry = { depth: entry.depth + (isNew ? 1 : 0), isOwn: isOwnGoal(state) };
    writeEntry(entry, writeLink(curriculum, seenIn(curriculum, state)), isNew);
  };

  /** Whether this is a walk that goes on. */
  const walksOn = (): boolean => {
    if (!isWalking()) return false;
    const now = performance.now();
    const goesOn = now - walkedAt < quick;
    walkedAt = now;
    return goesOn;
  };

  let arriving = false;
  write(getState(), false);
  subscribe((state, before) => {
    if (arriving || looksTheSame(state, before)) return;
    write(state, isElsewhere(state, before) && !walksOn());
  });
  window.addEventListener("popstate", (event) => {
    const curriculum = openCurriculum(getState());
    if (!curriculum) return;
    const came = entryOf(event.state);
    const from = came ? (came.isOwn ? "own" : "lent") : "link";
    entry = came ?? { depth: entry.depth + 1, isOwn: true };
    arriving = true;
    const arrival = arrivalFrom(curriculum, from);
    const heirs = [topicHeadingId, mapId, wayHeadingId, goalsHeadingId];
    keepingFocus(() => actions.arrive(arrival), ...heirs);
    arriving = false;
    write(getState(), false);
  });
  document.addEventListener("click", skipWithoutAddress);
}

/** A link to a place in the page leads there and leaves the address, which tells what is seen. */
function skipWithoutAddress(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const place = link?.getAttribute("href");
  if (!place?.startsWith("#")) return;
  event.preventDefault();
  focusOn(place.slice(1));
}

const isOwnGoal = ({ target, own, sent }: ExplorerState) => !sent && sameTarget(target, own.target);

function looksTheSame(one: ExplorerState, other: ExplorerState): boolean {
  return (
    !isElsewhere(one, other) &&
    one.wishes === other.wishes &&
    one.lens === other.lens &&
    one.own === other.own
  );
}

function isElsewhere(one: ExplorerState, other: ExplorerState): boolean {
  return (
    one.selected !== other.selected ||
    one.target !== other.target ||
    one.view !== other.view ||
    one.sent !== other.sent
  );
}

/** A browser that refuses, in a frame without rights or after very many entries, keeps its address. */
function writeEntry(entry: Entry, fragment: string, isNew: boolean): void {
  const address = fragment === "" ? `${location.pathname}${location.search}` : `#${fragment}`;
  try {
    if (isNew) history.pushState(entry, "", address);
    else history.replaceState(entry, "", address);
  } catch {
    // Nothing is lost but the way back.
  }
}
