import { once } from "../core/model/remembered.ts";

/** Days are read and written in the same zone, so that the reader's own does not shift them. */
const timeZone = "UTC";
const dayLength = 24 * 60 * 60 * 1000;

/** A noun in the forms that a language has for numbers of things; `other` serves where one is missing. */
export type NounForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * How a language writes numbers, days and lists, as the standard `Intl` knows it (ECMA-402, with
 * the data of Unicode CLDR). Days are texts like `2027-03-01`; one that is no day stays as it is.
 */
export interface Locale {
  /** A number with its separators and at most so many decimal places. */
  number(value: number, decimals?: number): string;
  /** A share from 0 to 1: `42%`. */
  percent(share: number): string;
  /** A number with its noun: `1 topic`, `1,204 topics`. */
  counted(count: number, noun: NounForms): string;
  /** `A, B and C` */
  list(parts: readonly string[]): string;
  /** `A, B or C` */
  choice(parts: readonly string[]): string;
  /** `1 March 2027` */
  day(day: string): string;
  /** `1 March` */
  dayOfYear(day: string): string;
  /** `Monday 1 March` */
  dayOfWeek(day: string): string;
  /** `March 2027` */
  month(day: string): string;
  /** The seven days from a Monday on: `1–7 Mar`, `29 Mar – 4 Apr`. */
  week(monday: string): string;
  /** The name of a weekday, counted from Monday as 0. */
  weekday(index: number, width: "long" | "short"): string;
}

/** How the language of a tag (BCP 47) writes things. */
export function localeOf(tag: string): Locale {
  const plural = new Intl.PluralRules(tag);
  const number = numberWriter(tag);
  return {
    number,
    percent: formatter(() => new Intl.NumberFormat(tag, { style: "percent" })),
    counted: (count, noun) => `${number(count, 1)} ${noun[plural.select(count)] ?? noun.other}`,
    list: formatter(() => new Intl.ListFormat(tag, { type: "conjunction" })),
    choice: formatter(() => new Intl.ListFormat(tag, { type: "disjunction" })),
    ...daysOf(tag),
  };
}

function numberWriter(tag: string): Locale["number"] {
  const writers = new Map<number, Intl.NumberFormat>();
  return (value, decimals = 0) => {
    let writer = writers.get(decimals);
    if (!writer) {
      writer = new Intl.NumberFormat(tag, { maximumFractionDigits: decimals });
      writers.set(decimals, writer);
    }
    return writer.format(value);
  };
}

function daysOf(tag: string) {
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const write = formatter<number>(() => new Intl.DateTimeFormat(tag, { ...options, timeZone }));
    return (day: string) => {
      const time = Date.parse(day);
      return Number.isNaN(time) ? day : write(time);
    };
  };
  const inWeek = once(
    () => new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", timeZone }),
  );
  const weekdays = { long: writer({ weekday: "long" }), short: writer({ weekday: "short" }) };
  return {
    day: writer({ day: "numeric", month: "long", year: "numeric" }),
    dayOfYear: writer({ day: "numeric", month: "long" }),
    dayOfWeek: writer({ weekday: "long", day: "numeric", month: "long" }),
    month: writer({ month: "long", year: "numeric" }),
    week: (monday: string) => {
      const start = Date.parse(monday);
      return inWeek().formatRange(start, start + 6 * dayLength);
    },
    // The first of January 2024 was a Monday.
    weekday: (index: number, width: "long" | "short") => weekdays[width](`2024-01-0${index + 1}`),
  };
}

/** Formatters are slow to make, and a first view needs few of them. */
function formatter<Value>(make: () => { format(value: Value): string }): (value: Value) => string {
  const made = once(make);
  return (value) => made().format(value);
}
