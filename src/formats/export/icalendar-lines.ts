import { printable } from "./printable.ts";

/** A line of iCalendar may have so many octets, its end not counted (RFC 5545, 3.1). */
const most = 75;

/** Properties as the lines of iCalendar: folded, each ended by CR and LF. */
export function icalendarText(properties: readonly string[]): string {
  return properties.map((property) => `${folded(property)}\r\n`).join("");
}

/** A text as the value of a property (RFC 5545, 3.3.11). What the format cannot hold is replaced. */
export function textValue(text: string): string {
  return printable(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Long lines go on after a line end and a space. No character is cut in two. */
function folded(line: string): string {
  let text = "";
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > most) {
      text += "\r\n ";
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
