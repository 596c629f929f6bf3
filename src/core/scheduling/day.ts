import {
  addDays,
  addMonths,
  create,
  daysInMonth,
  diffDays,
  type Record as PlainDate,
  toString as textOf,
} from "temporal-polyfill/fns/PlainDate";

declare const brand: unique symbol;

/**
 * A date of the calendar, `2027-03-01`: no time, no time zone, hence no daylight saving. It sorts as
 * text and travels as JSON. Years have four digits.
 */
export type Day = string & { readonly [brand]: "Day" };

const origin = create(2000, 1, 3);

/** The number of 31 December 9999, the last day there is. */
export const lastDay = diffDays(origin, create(9999, 12, 31));

/** A day, or what is wrong with the text in words for the person who wrote it. */
export type ParsedDay =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "mistake"; readonly message: string };

/** Monday first, as ISO 8601 has it. */
export const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
] as const;

/** Reads exactly `2027-03-01`, a date that exists. */
export function parseDay(text: string): ParsedDay {
  return isDay(text) ? { kind: "day", day: text } : { kind: "mistake", message: adviceOn(text) };
}

/** A date for a reader: `Mon 1 Mar 2027`. */
export function dayText(day: Day): string {
  const { year, month, date } = numbersOf(day);
  const weekday = weekdays[weekdayOf(dayNumber(day))];
  return `${weekday} ${date} ${months[month - 1]?.slice(0, 3)} ${year}`;
}

/**
 * Days since Monday 3 January 2000. Inside this folder time is counted in these numbers: they add,
 * compare and, being counted from a Monday, tell the weekday.
 */
export function dayNumber(day: Day): number {
  return diffDays(origin, plainDate(day));
}

/**
 * The day of a number from `dayNumber`.
 * @throws RangeError outside the years 1 to 9999.
 */
export function dayAt(number: number): Day {
  const text = textOf(addDays(origin, number));
  if (!isDay(text)) throw new RangeError(`${text} has no year of four digits.`);
  return text;
}

/** 0 for a Monday to 6 for a Sunday. */
export function weekdayOf(number: number): number {
  return ((number % 7) + 7) % 7;
}

/** The Monday on or before. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number);
}

/** The same date `count` months later, or the last of that month when it is too short. */
export function monthsLater(number: number, count: number): number {
  return diffDays(origin, addMonths(addDays(origin, number), count));
}

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

function numbersOf(text: string): { year: number; month: number; date: number } {
  const [, year, month, date] = form.exec(text) ?? [];
  return { year: Number(year), month: Number(month), date: Number(date) };
}

function plainDate(day: Day): PlainDate {
  const { year, month, date } = numbersOf(day);
  return create(year, month, date);
}

function isDay(text: string): text is Day {
  const { year, month, date } = numbersOf(text);
  return year >= 1 && date >= 1 && date <= daysIn(year, month);
}

function adviceOn(text: string): string {
  const { year, month } = numbersOf(text);
  const name = months[month - 1];
  if (!form.test(text)) return `Write a date like 2027-03-01 instead of "${text}".`;
  if (year < 1) return `The year in ${text} must be from 0001 to 9999.`;
  if (name === undefined) return `There is no ${text}: write the month as 01 to 12.`;
  return `There is no ${text}: ${name} ${year} has ${daysIn(year, month)} days.`;
}

/** None in a month that there is not. */
function daysIn(year: number, month: number): number {
  return months[month - 1] === undefined ? 0 : daysInMonth(create(year, month, 1));
}
