/** Days are read and written in the same zone, so that the reader's own does not shift them. */
export const timeZone = "UTC";

/** Writes days like `2027-03-01` in one manner; a text that is no day stays as it is. */
export function dateWriter(options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone });
  return (day) => {
    const time = Date.parse(day);
    return Number.isNaN(time) ? day : format.format(time);
  };
}

/** `1 March 2027` */
export const dateText = dateWriter({ day: "numeric", month: "long", year: "numeric" });
