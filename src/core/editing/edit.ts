import type { RequirementPath } from "./requirements.ts";
import type { WrittenGoal, WrittenTopic } from "./written.ts";

/** What can be said of a topic, but for what places and connects it. */
export type TopicField = Exclude<
  keyof WrittenTopic,
  "id" | "area" | "requires" | "helps" | "was" | "retired"
>;

/** New values; `undefined` takes the key away. */
export type TopicFields = { readonly [Field in TopicField]?: WrittenTopic[Field] | undefined };

export type GoalFields = {
  readonly title?: string;
  readonly summary?: string | undefined;
  /** At least one. */
  readonly topics?: readonly string[];
};

/** The lists around the topics. */
export type Part = "goals" | "stages" | "areas";

/** A hard prerequisite, or one that merely helps. */
export type Strength = "requires" | "helps";

/** Where a prerequisite is written. */
export interface At {
  readonly topic: string;
  readonly strength: Strength;
  readonly path: RequirementPath;
}

export interface NewTopic {
  readonly id: string;
  readonly title: string;
  readonly area: string;
}

/** What of a topic goes into the second one when it is split, by position in its lists. */
export interface Moving {
  readonly items: ReadonlySet<number>;
  readonly checks: ReadonlySet<number>;
  readonly resources: ReadonlySet<number>;
}

/** Everything an author can do to a curriculum, one step each. */
export type Edit =
  /** In its area after the topic of that id, else at the end. */
  | { readonly kind: "add-topic"; readonly topic: NewTopic; readonly after?: string | undefined }
  | { readonly kind: "change-topic"; readonly topic: string; readonly fields: TopicFields }
  /** The old id stays valid for those who have marked it. */
  | { readonly kind: "change-id"; readonly topic: string; readonly id: string }
  /** Into an area, before the topic of that id, else to the end of it. */
  | {
      readonly kind: "move-topic";
      readonly topic: string;
      readonly area: string;
      readonly before?: string | undefined;
    }
  | { readonly kind: "retire-topic"; readonly topic: string; readonly retired: boolean }
  /** Only what nothing asks for can go for good. */
  | { readonly kind: "remove-topic"; readonly topic: string }
  | {
      readonly kind: "add-prerequisite";
      readonly topic: string;
      readonly prerequisite: string;
      readonly strength: Strength;
      readonly why?: string | undefined;
    }
  /** Something that serves instead of what stands there, or of any part of the group that does. */
  | {
      readonly kind: "add-alternative";
      readonly topic: string;
      readonly path: RequirementPath;
      readonly prerequisite: string;
      readonly why?: string | undefined;
    }
  | { readonly kind: "explain"; readonly at: At; readonly why: string | undefined }
  /** From a hard prerequisite to one that helps, or back. Only for single topics. */
  | { readonly kind: "change-strength"; readonly at: At }
  | { readonly kind: "remove-prerequisite"; readonly at: At }
  /** The second topic needs the first, and what needed the topic needs the second. */
  | {
      readonly kind: "split-topic";
      readonly topic: string;
      readonly second: Omit<NewTopic, "area">;
      readonly moving: Moving;
    }
  /** One topic out of two: all that either had, under the id and title of the first. */
  | { readonly kind: "merge-topics"; readonly topic: string; readonly gone: string }
  | {
      readonly kind: "add-area";
      readonly area: { readonly id: string; readonly title: string; readonly stage: string };
    }
  | { readonly kind: "rename-area"; readonly area: string; readonly title: string }
  /** Into another stage, after the areas that are there. */
  | { readonly kind: "place-area"; readonly area: string; readonly stage: string }
  | {
      readonly kind: "add-stage";
      readonly stage: { readonly id: string; readonly title: string };
    }
  | { readonly kind: "rename-stage"; readonly stage: string; readonly title: string }
  | { readonly kind: "add-goal"; readonly goal: WrittenGoal }
  | { readonly kind: "change-goal"; readonly goal: string; readonly fields: GoalFields }
  /** One place up or down among its like. */
  | { readonly kind: "move-part"; readonly part: Part; readonly id: string; readonly by: 1 | -1 }
  /** Only what nothing stands in can go. */
  | { readonly kind: "remove-part"; readonly part: Part; readonly id: string }
  | {
      readonly kind: "change-curriculum";
      readonly fields: { readonly title?: string; readonly summary?: string | undefined };
    };

/** What a step of one kind says. */
export type Step<Kind extends Edit["kind"]> = Omit<Extract<Edit, { kind: Kind }>, "kind">;
