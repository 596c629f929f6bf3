import * as v from "valibot";
import { closed, id, list, sentence } from "./values.ts";

/** A hard prerequisite as written; a bare id stands for a topic without a `why`. */
export type RequirementShape =
  | string
  | { topic: string; why?: string }
  | { all: RequirementShape[]; why?: string }
  | { any: RequirementShape[]; why?: string };

const why = v.exactOptional(
  sentence("What it is needed for, in one sentence that fits this pair only."),
);
const bareTopic = id("A topic that must be known before.");
const topicPart = closed({ topic: bareTopic, why });
const part: v.GenericSchema<RequirementShape> = v.lazy((input) => resembled(input));
const allPart = closed({ all: list(part), why });
const anyPart = closed({ any: list(part), why });

/** Every way to write a requirement. */
export const anyRequirement = v.union([bareTopic, topicPart, allPart, anyPart]);

/**
 * A requirement, checked against the one way of writing it that it resembles, so that a mistake is
 * explained instead of "none of four fits". The schema generator asks with `undefined` for all.
 */
export const requirement = part;

function resembled(input: unknown): v.GenericSchema<RequirementShape> {
  if (input === undefined) return anyRequirement;
  if (typeof input !== "object" || input === null) return bareTopic;
  if ("all" in input) return allPart;
  return "any" in input ? anyPart : topicPart;
}

/** Every way to write a soft prerequisite. */
export const anyHelp = v.union([bareTopic, topicPart]);

/** A soft prerequisite. */
export const help: v.GenericSchema<string | { topic: string; why?: string }> = v.lazy((input) => {
  if (input === undefined) return anyHelp;
  return typeof input === "string" ? bareTopic : topicPart;
});
