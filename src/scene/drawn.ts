import type { Curriculum } from "../core/model/curriculum.ts";
import type { Layout } from "./layout/layout.ts";

/** What never changes while a curriculum is open: its topics and where they stand. */
export interface Drawn {
  readonly curriculum: Curriculum;
  readonly layout: Layout;
}
