import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { newLearner } from "../core/model/learner.ts";
import { movesOf } from "../core/model/topic-lookup.ts";
import type { Target } from "../core/planning/target.ts";
import { presentJourney } from "./route/journey-record.ts";
import { type LearnerRecord, parseRecord, writeRecord } from "./saved-record.ts";
import { type Theme, themes } from "./state.ts";
import { usualTimes } from "./times.ts";
import { noWishes, type Wishes } from "./wishes.ts";

/** Where texts are kept between visits: the part of the browser's `Storage` that is used. May throw. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What was found on opening a curriculum, and a sentence when something about it must be said. */
export interface Recalled extends LearnerRecord {
  readonly notice: string | undefined;
}

/** What is kept for a person, one record a curriculum. Nothing here throws. */
export interface SavedLearner {
  recall(curriculum: Curriculum): Recalled;
  /** Returns a sentence for the person when the record could not be kept. */
  keep(curriculum: Curriculum, record: LearnerRecord): string | undefined;
  theme(): Theme;
  keepTheme(theme: Theme): void;
}

const themeKey = "prereq/theme";
/** What the key of every kept record begins with. */
export const learnerKeyPrefix = "prereq/learner/";
const learnerKey = (curriculum: Curriculum) => `${learnerKeyPrefix}${curriculum.id}`;
const backupKey = (curriculum: Curriculum) => `${learnerKey(curriculum)}/unreadable`;

const nothingKept: LearnerRecord = {
  learner: newLearner,
  target: undefined,
  wishes: noWishes,
  times: usualTimes,
};

const memoryOnly =
  "This browser does not let the page keep your marks. They last until you close it.";
const setAside =
  "Your saved marks could not be read. They were put aside in this browser, and you start afresh.";
const leftAlone =
  "Your saved marks could not be read and were left as they are. New marks last until you close the page.";

/** Keeps records in `storage`; without one, or with one that throws, says so and keeps nothing. */
export function savedLearner(storage: TextStorage | undefined): SavedLearner {
  /** Curricula whose record must not be overwritten, because it could not be backed up. */
  const sealed = new Set<string>();

  function setAsideUnreadable(curriculum: Curriculum, text: string): Recalled {
    if (tryWrite(storage, backupKey(curriculum), text)) {
      return { ...nothingKept, notice: setAside };
    }
    sealed.add(learnerKey(curriculum));
    return { ...nothingKept, notice: leftAlone };
  }

  return {
    recall(curriculum) {
      const found = tryRead(storage, learnerKey(curriculum));
      if (!found.readable) return { ...nothingKept, notice: memoryOnly };
      if (found.text === null) return { ...nothingKept, notice: undefined };
      const record = parseRecord(found.text);
      if (!record) return setAsideUnreadable(curriculum, found.text);
      return { ...followMoves(curriculum, record), notice: undefined };
    },
    keep(curriculum, record) {
      const key = learnerKey(curriculum);
      if (sealed.has(key)) return leftAlone;
      return tryWrite(storage, key, writeRecord(record)) ? undefined : memoryOnly;
    },
    theme() {
      const found = tryRead(storage, themeKey);
      return themes.find((theme) => theme === found.text) ?? "auto";
    },
    keepTheme(theme) {
      tryWrite(storage, themeKey, theme);
    },
  };
}

function tryRead(
  storage: TextStorage | undefined,
  key: string,
): { readonly readable: boolean; readonly text: string | null } {
  try {
    return storage
      ? { readable: true, text: storage.getItem(key) }
      : { readable: false, text: null };
  } catch {
    return { readable: false, text: null };
  }
}

function tryWrite(storage: TextStorage | undefined, key: string, text: string): boolean {
  try {
    storage?.setItem(key, text);
    return storage !== undefined;
  } catch {
    return false;
  }
}

/**
 * The record under the ids of today. A mark under a present id wins over one under a former id.
 * Marks of topics that this curriculum does not have are kept: another version of it may.
 */
function followMoves(curriculum: Curriculum, record: LearnerRecord): LearnerRecord {
  const moves = movesOf(curriculum);
  const marks = new Map(record.learner.marks);
  for (const [id, mark] of record.learner.marks) {
    const now = moves.get(id);
    if (now === undefined) continue;
    marks.delete(id);
    if (!marks.has(now)) marks.set(now, mark);
  }
  return {
    ...record,
    learner: { marks },
    target: presentTarget(curriculum, moves, record.target),
    wishes: presentWishes(moves, record.wishes),
    ...(record.journey && { journey: presentJourney(moves, record.journey) }),
  };
}

function presentWishes(moves: ReadonlyMap<TopicId, TopicId>, wishes: Wishes): Wishes {
  const present = (id: TopicId) => moves.get(id) ?? id;
  const prefer = wishes.prefer.map((one) => ({
    take: present(one.take),
    ...(one.for !== undefined && { for: present(one.for) }),
  }));
  return { ...wishes, prefer, avoid: new Set([...wishes.avoid].map(present)) };
}

function presentTarget(
  curriculum: Curriculum,
  moves: ReadonlyMap<TopicId, TopicId>,
  target: Target | undefined,
): Target | undefined {
  if (target?.kind === "goal") {
    return curriculum.goals.some((goal) => goal.id === target.goal) ? target : undefined;
  }
  if (!target) return undefined;
  const topic = moves.get(target.topic) ?? target.topic;
  return curriculum.topics.some((one) => one.id === topic) ? { kind: "topic", topic } : undefined;
}
