import type { Limit } from "../core/planning/limit.ts";
import type { SiteServer, TextAt, Where } from "./serving/site-server.ts";
import type { News } from "./serving/watching-page.ts";

/** The bytes of a file are no text in UTF-8. */
export class NotUtf8 extends Error {}

/** Everything that commands do to the world outside. Paths are as the user wrote them. */
export interface Effects {
  readonly kindOf: (path: string) => Promise<"file" | "folder" | "nothing">;
  /** In bytes. */
  readonly sizeOf: (path: string) => Promise<number>;
  /** Rejects with `NotUtf8` when the bytes of the file are no UTF-8. */
  readonly readText: (path: string) => Promise<string>;
  /**
   * The files below a folder, seen from it, with `/`; hidden folders and `node_modules` are left out.
   * Links are followed, and one that leads nowhere is a file, which cannot be read.
   */
  readonly filesIn: (folder: string) => Promise<readonly string[]>;
  /** Makes the folders that are missing on the way. */
  readonly writeText: (path: string, text: string) => Promise<void>;
  /** Makes the folders that are missing on the way. */
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Everything in a folder, into another that is made when missing. */
  readonly copyFolder: (from: string, to: string) => Promise<void>;
  /** Serves a site whose pages hear what is announced; rejects when the port is taken. */
  readonly serve: (textAt: TextAt, first: News, where: Where) => Promise<SiteServer>;
  /** Calls `changed` after changes in a folder or a file, one call at a time. Resolves to what ends that. */
  readonly watch: (path: string, changed: () => Promise<void>) => Promise<() => Promise<void>>;
  /** Resolves when the user wants a command to end that ends by nothing else. */
  readonly stopped: () => Promise<void>;
  /** The day it is where the user is, like `2027-03-01`. */
  readonly today: () => string;
  /** The present moment in UTC, like `2027-03-01T18:30:00Z`. */
  readonly now: () => string;
  /** A limit that is spent when a search has taken as long as a person at a terminal waits. */
  readonly patience: () => Limit;
  /** Standard output: the answer and nothing else. */
  readonly print: (text: string) => void;
  /** Standard error: everything else. */
  readonly tell: (text: string) => void;
  /** Whether the answer is read by a person at a terminal that shows colours. */
  readonly colour: boolean;
  /** Where the curriculum lies that is meant when none is named. */
  readonly ownCurriculum: string;
  /** Where the built explorer lies, which sites are made from. */
  readonly explorer: string;
}
