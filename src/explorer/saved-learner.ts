import type { Curriculum } from "../core/model/curriculum.ts";
import { followMoves } from "./follow-moves.ts";
import { merged } from "./merged.ts";
import type { KeptNotice } from "./notice.ts";
import { type LearnerRecord, nothingKept, parseRecord, writeRecord } from "./saved-record.ts";
import { type Theme, themes } from "./state.ts";

/** Where texts are kept between visits: the part of the browser's `Storage` that is used. May throw. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What was found on opening a curriculum, and what must be said about it. */
export interface Recalled extends LearnerRecord {
  readonly notice: KeptNotice | undefined;
}

/** A record as it is kept now, and why it could not be. */
export interface Kept {
  readonly record: LearnerRecord;
  readonly notice: KeptNotice | undefined;
}

/** What is kept for a person, one record a curriculum. Nothing here throws. */
export interface SavedLearner {
  recall(curriculum: Curriculum): Recalled;
  /** The record with what another window has changed meanwhile. */
  recallAgain(curriculum: Curriculum, record: LearnerRecord): LearnerRecord;
  /** Keeps the record, and in it what another window has changed meanwhile. */
  keep(curriculum: Curriculum, record: LearnerRecord): Kept;
  theme(): Theme;
  keepTheme(theme: Theme): void;
  /** The code of the language that was chosen; undefined where none was. */
  language(): string | undefined;
  keepLanguage(code: string): void;
  /** Whether keys that are characters are on; they are, until somebody switches them off. */
  characterKeys(): boolean;
  keepCharacterKeys(isOn: boolean): void;
}

const themeKey = "prereq/theme";
const languageKey = "prereq/language";
const characterKeysKey = "prereq/character-keys";
/** What the key of every kept record begins with. */
export const learnerKeyPrefix = "prereq/learner/";
const learnerKey = (curriculum: Curriculum) => `${learnerKeyPrefix}${curriculum.id}`;
const backupKey = (curriculum: Curriculum) => `${learnerKey(curriculum)}/unreadable`;

/** What stands in a storage. */
type Found =
  | { readonly kind: "record"; readonly record: LearnerRecord }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "nothing" | "forbidden" };

/**
 * Keeps records in `storage`; without one, or with one that throws, says so and keeps nothing.
 * Several windows may keep records in one storage: of each part of a record the last writer counts.
 * A storage that was emptied takes nothing away from a page that is open.
 */
export function savedLearner(storage: TextStorage | undefined): SavedLearner {
  /** Curricula whose record must not be overwritten, because it could not be backed up. */
  const sealed = new Set<string>();
  /** Texts that could not be read and may be overwritten, because they are backed up. */
  const backedUp = new Map<string, string>();
  /** What the storage had last: what differs from it here was changed here. */
  const bases = new Map<string, LearnerRecord>();

  const baseOf = (curriculum: Curriculum) => bases.get(learnerKey(curriculum)) ?? nothingKept;

  /** Whether a text that could not be read is backed up now. */
  function backUp(curriculum: Curriculum, text: string): boolean {
    const key = learnerKey(curriculum);
    if (tryWrite(storage, backupKey(curriculum), text)) backedUp.set(key, text);
    else sealed.add(key);
    return !sealed.has(key);
  }

  /** A record with what another window has changed since this one last looked. */
  function withTheirs(curriculum: Curriculum, record: LearnerRecord, theirs: LearnerRecord) {
    const base = baseOf(curriculum);
    bases.set(learnerKey(curriculum), theirs);
    return merged(base, record, theirs);
  }

  function keepBeside(curriculum: Curriculum, record: LearnerRecord, found: Found): Kept {
    const key = learnerKey(curriculum);
    const theirs = found.kind === "record" ? found.record : baseOf(curriculum);
    const whole = withTheirs(curriculum, record, theirs);
    if (!tryWrite(storage, key, writeRecord(whole))) return { record: whole, notice: "noRoom" };
    bases.set(key, whole);
    return { record: whole, notice: undefined };
  }

  return {
    recall(curriculum) {
      const found = look(storage, curriculum);
      const record = found.kind === "record" ? found.record : nothingKept;
      bases.set(learnerKey(curriculum), record);
      if (found.kind === "forbidden") return { ...record, notice: "memoryOnly" };
      if (found.kind !== "unreadable") return { ...record, notice: undefined };
      return { ...record, notice: backUp(curriculum, found.text) ? "setAside" : "leftAlone" };
    },
    recallAgain(curriculum, record) {
      const found = look(storage, curriculum);
      return found.kind === "record" ? withTheirs(curriculum, record, found.record) : record;
    },
    keep(curriculum, record) {
      const key = learnerKey(curriculum);
      if (sealed.has(key)) return { record, notice: "leftAlone" };
      const found = look(storage, curriculum);
      if (found.kind === "forbidden") return { record, notice: "memoryOnly" };
      const isNews = found.kind === "unreadable" && found.text !== backedUp.get(key);
      if (!isNews) return keepBeside(curriculum, record, found);
      if (!backUp(curriculum, found.text)) return { record, notice: "leftAlone" };
      const kept = keepBeside(curriculum, record, found);
      return { ...kept, notice: kept.notice ?? "theirsSetAside" };
    },
    theme() {
      const found = tryRead(storage, themeKey);
      return themes.find((theme) => theme === found.text) ?? "auto";
    },
    keepTheme(theme) {
      tryWrite(storage, themeKey, theme);
    },
    language() {
      return tryRead(storage, languageKey).text ?? undefined;
    },
    keepLanguage(code) {
      tryWrite(storage, languageKey, code);
    },
    characterKeys() {
      return tryRead(storage, characterKeysKey).text !== "off";
    },
    keepCharacterKeys(isOn) {
      tryWrite(storage, characterKeysKey, isOn ? "on" : "off");
    },
  };
}

function look(storage: TextStorage | undefined, curriculum: Curriculum): Found {
  const found = tryRead(storage, learnerKey(curriculum));
  if (!found.readable) return { kind: "forbidden" };
  if (found.text === null) return { kind: "nothing" };
  const record = parseRecord(found.text);
  if (!record) return { kind: "unreadable", text: found.text };
  return { kind: "record", record: followMoves(curriculum, record) };
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
