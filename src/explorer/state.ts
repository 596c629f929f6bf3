import type { Problem } from "../core/curriculum/problem.ts";
import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import type { Learner } from "../core/model/learner.ts";
import type { Placement } from "../core/planning/placement/placement.ts";
import type { TableRead } from "../formats/import/csv-tables.ts";
import type { ColumnField } from "../formats/import/table-columns.ts";
import { english, type Words } from "../language/english.ts";
import type { Layout } from "../scene/layout/layout.ts";
import type { Aim } from "./aim.ts";
import { type History, noHistory } from "./history.ts";
import { clearLens, type Lens } from "./lens.ts";
import type { ComparedSource } from "./merging/comparison.ts";
import type { Notice } from "./notice.ts";
import type { Asked, Subject } from "./planner/questions.ts";
import { type Journey, noRoute, type RouteState } from "./route/route-state.ts";
import { type LearnerRecord, nothingKept } from "./saved-record.ts";
import type { Times } from "./times.ts";
import type { Wishes } from "./wishes.ts";

/** A curriculum ready to be drawn; one layout for each shape of window it was laid out for. */
export interface OpenCurriculum {
  readonly curriculum: Curriculum;
  readonly layouts: readonly Layout[];
  /**
   * Where the whole of it is, while all that has arrived is what the map needs: topics without
   * summaries, reasons, checks and resources.
   */
  readonly whole?: string | undefined;
  /** Where it was fetched from; nothing for a file of the reader's own. */
  readonly address?: string | undefined;
  /** What was made of files of a foreign format. */
  readonly imported?: ImportReport | undefined;
}

/** What was made of files of a foreign format. */
export interface ImportReport {
  readonly source: string;
  /** What the files were taken for, for people, in English. */
  readonly format: string;
  /** Whether every prerequisite was turned round, as somebody asked; undefined where the format leaves nothing open. */
  readonly flipped: boolean | undefined;
  /** What was guessed, mended or left out, and what makes topics impossible to learn. */
  readonly problems: readonly Problem[];
  /** How the columns of tables were understood, and what the person said of them, by their names. */
  readonly tables?: {
    readonly read: readonly TableRead[];
    readonly said: readonly (readonly [string, ColumnField])[];
  };
  /** What became one, where several documents were merged. */
  readonly merged?: MergeReport | undefined;
}

/** What became of several documents. */
export interface MergeReport {
  readonly sources: readonly ComparedSource[];
  /** How many topics several of them have. */
  readonly shared: number;
  /** How many pairs of topics nobody has decided on, so that they were kept apart. */
  readonly open: number;
}

export type Opening =
  | { readonly status: "loading" }
  | { readonly status: "open"; readonly open: OpenCurriculum }
  | Broken;

/** A curriculum that cannot be shown, and why. */
export interface Broken {
  readonly status: "broken";
  /** Where it was read from. */
  readonly source: string;
  readonly problems: readonly Problem[];
  /** What was open before, to which one can go back. */
  readonly before?: OpenCurriculum | undefined;
}

export type ViewName = "map" | "outline";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The side columns, which share one sheet at the bottom of a narrow screen. */
export type Column = "goal" | "topic";
export type SheetHeight = "low" | "half" | "tall";

/** What the sheet of a narrow screen shows, and how much of it. Without effect on a wide one. */
export interface Sheet {
  readonly shows: Column;
  readonly height: SheetHeight;
}

export const wayTabs = ["steps", "orders", "calendar"] as const;
export type WayTab = (typeof wayTabs)[number];

/** What the planner said last about each subject, and to which question. */
export type Answers = { readonly [Chosen in Subject]?: Asked[Chosen] };

/** Everything the product knows while it runs. Changed only by `actions.ts`. */
export interface ExplorerState {
  readonly opening: Opening;
  readonly learner: Learner;
  readonly selected: TopicId | undefined;
  readonly target: Aim | undefined;
  readonly list: ReadonlySet<TopicId>;
  readonly wishes: Wishes;
  readonly times: Times;
  readonly journey: Journey;
  readonly route: RouteState;
  /** What is kept for the person: other than what is shown where a link shows something else. */
  readonly own: LearnerRecord;
  /** What is known in a plan that somebody sent, while it is looked at instead of the person's own. */
  readonly sent: ReadonlySet<TopicId> | undefined;
  /** What was done to all this, to be undone. */
  readonly history: History;
  /** What is shown of the way: its steps, the orders to choose from, or the calendar. */
  readonly wayTab: WayTab;
  /** Whether the ways to take the plan along are shown. */
  readonly takingAway: boolean;
  /** Whether it is shown what the rules find in the curriculum, and what its prerequisites mean. */
  readonly checking: boolean;
  /** The questions by which it is being found out what the learner knows of what the goal needs. */
  readonly placement: Placement | undefined;
  /** The day it is, like `2027-03-01`. */
  readonly clock: { readonly today: string };
  readonly answers: Answers;
  /** What was done that can be spoken of only when the way is known. */
  readonly unspoken: string | undefined;
  readonly view: ViewName;
  readonly lens: Lens;
  readonly theme: Theme;
  /** Everything that is said and written, in the language of the reader. */
  readonly words: Words;
  /** Whether keys that are characters do something anywhere on the page. */
  readonly characterKeys: boolean;
  readonly sheet: Sheet;
  /** Something the person must know about what is kept for them, until they dismiss it. */
  readonly notice: Notice | undefined;
  /** One short sentence for the status region, spoken by screen readers. */
  readonly announcement: string;
}

export const firstState: ExplorerState = {
  opening: { status: "loading" },
  ...nothingKept,
  selected: undefined,
  own: nothingKept,
  sent: undefined,
  history: noHistory,
  route: noRoute,
  wayTab: "steps",
  takingAway: false,
  checking: false,
  placement: undefined,
  clock: { today: "" },
  answers: {},
  unspoken: undefined,
  view: "map",
  lens: clearLens,
  theme: "auto",
  words: english,
  characterKeys: true,
  sheet: { shows: "goal", height: "low" },
  notice: undefined,
  announcement: "",
};

/** Whether the texts of the curriculum have yet to arrive. */
export function isAbridged({ opening }: ExplorerState): boolean {
  return opening.status === "open" && opening.open.whole !== undefined;
}

/** Whether something has the texts that an abridged curriculum left out, of the very same topics. */
export function isWholeOf(abridged: Opening, whole: Opening): boolean {
  if (abridged.status !== "open" || whole.status !== "open") return false;
  const [less, all] = [abridged.open, whole.open];
  const { topics } = all.curriculum;
  return (
    less.whole !== undefined &&
    all.whole === undefined &&
    less.curriculum.topics.length === topics.length &&
    less.curriculum.topics.every(({ id }, index) => topics[index]?.id === id)
  );
}

/** The curriculum of a state that has one. */
export function openCurriculum(state: ExplorerState): Curriculum | undefined {
  return state.opening.status === "open" ? state.opening.open.curriculum : undefined;
}
