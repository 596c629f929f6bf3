import { parseJson } from "../../core/curriculum/json-file.ts";
import { limits } from "../../core/curriculum/limits.ts";
import type { FoundFile, Locate, ParsedFile, SourceFile } from "../../core/curriculum/source.ts";
import { remembered } from "../../core/model/remembered.ts";
import type { Count, EarlyLimits } from "./early-limits.ts";

/** A JSON file by someone else: its value is of any shape, so that every step into it is a question. */
export interface ForeignJson {
  readonly root: unknown;
  readonly locate: Locate;
}

/** A JSON file, parsed once, however many formats look at it. */
export const parsedJson = remembered((file: FoundFile): ParsedFile => parseJson(file));

/** The value of a JSON file; undefined when it is no JSON, too deep or too large. */
export function foreignJson(file: SourceFile): ForeignJson | undefined {
  if (!/^\s*[[{]/.test(file.text.replace(/^\uFEFF/, ""))) return undefined;
  const { value, locate } = parsedJson(file);
  return value === undefined ? undefined : { root: value, locate };
}

/** What may be in a JSON file, whose topics and prerequisites are counted in its value. */
export function jsonLimits(count: (root: unknown) => Count): EarlyLimits {
  return { length: limits.foreignLength, count: (file) => count(foreignJson(file)?.root) };
}

/** The value under a key of a map; undefined when there is no map or no such key. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  );
}

/** The members of a list; none when the value is no list. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const inner = at(value, ...keys);
  return Array.isArray(inner) ? inner : [];
}

/** Text or a number as text; undefined for anything else. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const inner = at(value, ...keys);
  if (typeof inner === "string") return inner;
  return typeof inner === "number" ? String(inner) : undefined;
}
