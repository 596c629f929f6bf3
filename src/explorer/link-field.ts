import type { Curriculum } from "../core/model/curriculum.ts";
import type { LinkNotice } from "./notice.ts";
import type { Seen } from "./seen.ts";

/** One field of a link. */
export interface LinkField {
  readonly key: string;
  /** Whether it tells of the way to the goal, and so nothing where there is no goal. */
  readonly ofWay?: true;
  /** The value, encoded; nothing where it is as usual. */
  write(seen: Seen, curriculum: Curriculum): string | undefined;
  /**
   * What the value changes, and what to say of what had to be left out.
   * @throws URIError where it is not well encoded
   */
  read(value: string, curriculum: Curriculum, before: Seen): FieldRead;
}

/** What a field says. */
export interface FieldRead {
  readonly seen?: Partial<Seen>;
  readonly problem?: LinkNotice | undefined;
}
