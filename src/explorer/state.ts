import type { Problem } from "../core/curriculum/problem.ts";
import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { type Learner, newLearner } from "../core/model/learner.ts";
import type { Placement } from "../core/planning/placement/placement.ts";
import type { Target } from "../core/planning/target.ts";
import type { Layout } from "../scene/layout/layout.ts";
import type { Asked, Subject } from "./planner/questions.ts";
import { type Times, usualTimes } from "./times.ts";
import { noWishes, type Wishes } from "./wishes.ts";

/** A curriculum ready to be drawn; one layout for each shape of window it was laid out for. */
export interface OpenCurriculum {
  readonly curriculum: Curriculum;
  readonly layouts: readonly Layout[];
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
  readonly target: Target | undefined;
  readonly wishes: Wishes;
  readonly times: Times;
  /** What is shown of the way: its steps, the orders to choose from, or the calendar. */
  readonly wayTab: WayTab;
  /** The questions by which it is being found out what the learner knows of what the goal needs. */
  readonly placement: Placement | undefined;
  /** The day on which the page was opened, like `2027-03-01`. */
  readonly clock: { readonly today: string };
  readonly answers: Answers;
  /** What was done that can be spoken of only when the way is known. */
  readonly unspoken: string | undefined;
  readonly view: ViewName;
  readonly theme: Theme;
  readonly sheet: Sheet;
  /** Something the person must know about what is kept for them, until they dismiss it. */
  readonly notice: string | undefined;
  /** One short sentence for the status region, spoken by screen readers. */
  readonly announcement: string;
}

export const firstState: ExplorerState = {
  opening: { status: "loading" },
  learner: newLearner,
  selected: undefined,
  target: undefined,
  wishes: noWishes,
  times: usualTimes,
  wayTab: "steps",
  placement: undefined,
  clock: { today: "" },
  answers: {},
  unspoken: undefined,
  view: "map",
  theme: "auto",
  sheet: { shows: "goal", height: "low" },
  notice: undefined,
  announcement: "",
};

/** The curriculum of a state that has one. */
export function openCurriculum(state: ExplorerState): Curriculum | undefined {
  return state.opening.status === "open" ? state.opening.open.curriculum : undefined;
}
