import type { Words } from "../language/english.ts";

/** Something about what is kept for the person. */
export type KeptNotice = "memoryOnly" | "noRoom" | "setAside" | "theirsSetAside" | "leftAlone";

/** Something about a link that was opened. */
export type LinkNotice = Extract<keyof Words["notices"], `link${string}`>;

/** Something the person must know; the words for it are in the language they read. */
export type Notice = KeptNotice | LinkNotice | "noTexts";

const unkept: readonly Notice[] = ["memoryOnly", "noRoom", "leftAlone"];

/** Whether a notice says that what the person does will be gone, unless they save it in a file. */
export const saysUnkept = (notice: Notice): boolean => unkept.includes(notice);
