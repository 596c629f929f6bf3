import * as v from "valibot";
import { limits } from "../limits.ts";

/*
 * The small values that the format is made of. A message says how to mend what does not fit; a
 * description becomes the help that editors show.
 */

/** A map of these keys and no others. Its message is the list of keys, for "did you mean". */
export function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, Object.keys(entries).join(", "));
}

const textAdvice = "Write text; put it in quotes when it looks like a number or contains `: `.";

/** Text that says something. */
export function text(maximum: number, description: string) {
  return v.pipe(
    v.string(textAdvice),
    v.regex(/\S/, "Write some text, or leave the key out."),
    v.maxLength(maximum, `Shorten it to at most ${maximum} characters.`),
    v.description(description),
  );
}

const idAdvice =
  "Use letters, digits, `-`, `_`, `.` and `~`, and begin with a letter, a digit or `_`.";

/** An id of anything. */
export function id(description: string) {
  return v.pipe(
    v.string("Put the id in quotes, so that it is read as text."),
    v.regex(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._~-]*$/u, idAdvice),
    v.maxLength(limits.idLength, `Shorten it to at most ${limits.idLength} characters.`),
    v.description(description),
  );
}

/** Any number of one thing. */
export function list<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, "Write a list: `[…]`, or lines that begin with `- `.");
}

/** One of a few words. */
export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `Write one of ${options.join(", ")}.`);
}

export const flag = v.boolean("Write true or false.");

/** A title stands in one line. */
export const title = v.pipe(
  v.string(textAdvice),
  v.regex(/^(?=\s*\S)\P{Cc}*$/u, "Write some text in one line."),
  v.maxLength(limits.titleLength, `Shorten it to at most ${limits.titleLength} characters.`),
  v.description("A short title."),
);

export const summary = text(limits.textLength, "One to three plain sentences.");

/** A tag of BCP 47: a language, with script, region and variants as far as they matter. */
export const language = v.pipe(
  v.string('Write the tag of a language, for example "en" or "pt-BR".'),
  v.regex(
    /^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8}){0,8}$/,
    'Write the tag of a language, for example "en" or "pt-BR".',
  ),
  v.description('The language the texts are in, as a tag of BCP 47, for example "en" or "pt-BR".'),
);

export const sentence = (description: string) => text(limits.textLength, description);

/** The address of a page. No other scheme is let in, so that a file cannot bring script along. */
export const url = v.pipe(
  v.string("Put the address in quotes."),
  v.regex(/^https?:\/\/[^\s<>"\\]+$/, "Write an address that begins with https:// or http://."),
  v.maxLength(limits.urlLength, `Shorten it to at most ${limits.urlLength} characters.`),
  v.check((address) => URL.canParse(address), "Write a complete web address."),
);

const hour = v.pipe(
  v.number("Write a number of hours, or two numbers: [low, high]."),
  v.minValue(0, "Write a number of hours that is not negative."),
  v.maxValue(limits.hours, `Write at most ${limits.hours} hours.`),
);

const hourRange = v.pipe(
  v.strictTuple([hour, hour], "Write two numbers: [low, high]."),
  v.check(([low, high]) => low <= high, "Write the low number first: [low, high]."),
);

/** Hours of study and practice; one number stands for low and high. */
export const hours = v.pipe(
  v.lazy((input) => (Array.isArray(input) ? hourRange : input === undefined ? anyHours : hour)),
  v.description("Hours of study and practice for a newcomer: [low, high], or one number for both."),
);
/** Both ways to write hours. */
export const anyHours = v.union([hour, hourRange]);
