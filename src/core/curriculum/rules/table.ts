import { findBridgesWithItems } from "./bridge-with-items.ts";
import { findCycles } from "./cycle.ts";
import { findDuplicateTitles } from "./duplicate-title.ts";
import { findEmptyAreas } from "./empty-area.ts";
import { findImplausibleHours } from "./implausible-hours.ts";
import { findIncompleteTopics } from "./incomplete-topic.ts";
import { findLongChain } from "./long-chain.ts";
import { findMissingBriefs } from "./missing-brief.ts";
import { findMissingHours } from "./missing-hours.ts";
import { findMissingWhy } from "./missing-why.ts";
import { findNeverMet } from "./never-met.ts";
import { findWithoutItem } from "./no-item.ts";
import { findOrderContradictions } from "./order-contradiction.ts";
import { findRedundant } from "./redundant.ts";
import { findRepeated } from "./repeated.ts";
import type { Rule } from "./rule.ts";
import { findSelfNamed } from "./self-named.ts";
import { findUncoveredItems } from "./uncovered-item.ts";
import { findUnneeded } from "./unneeded.ts";

/** Every rule. A new one is a file beside this and a line here. */
export const rules: readonly Rule[] = [
  {
    code: "cycle",
    severity: "error",
    finds:
      "topics that need each other in a circle, so that none can come first; the link that can best be taken out is named.",
    find: findCycles,
  },
  {
    code: "never-met",
    severity: "error",
    finds:
      "prerequisites that nobody can ever meet: alternatives that all lead back to the topic, or no alternative at all.",
    find: findNeverMet,
  },
  {
    code: "duplicate-title",
    severity: "warning",
    finds:
      "two titles that are the same but for capitals, small words, a plural or a slip of the pen.",
    find: findDuplicateTitles,
  },
  {
    code: "repeated-prerequisite",
    severity: "warning",
    finds: "a prerequisite that one topic names twice.",
    find: findRepeated,
  },
  {
    code: "self-named",
    severity: "warning",
    finds: "a topic that names itself as an alternative or a help.",
    find: findSelfNamed,
  },
  {
    code: "missing-why",
    severity: "warning",
    finds: "a prerequisite that does not say what it is needed for.",
    find: findMissingWhy,
  },
  {
    code: "missing-hours",
    severity: "warning",
    finds: "a topic without hours, which counts as one hour in every plan.",
    find: findMissingHours,
  },
  {
    code: "implausible-hours",
    severity: "warning",
    finds: "hours that no topic takes, or a range too wide to plan with.",
    find: findImplausibleHours,
  },
  {
    code: "incomplete-topic",
    severity: "warning",
    finds: "a topic without a summary, a question to judge oneself by, or a place to learn it.",
    find: findIncompleteTopics,
  },
  {
    code: "uncovered-item",
    severity: "warning",
    finds: "a line of a document that no topic covers.",
    find: findUncoveredItems,
  },
  {
    code: "no-item",
    severity: "warning",
    finds: "a topic that covers no line of a document and does not say why it is there.",
    find: findWithoutItem,
  },
  {
    code: "bridge-with-items",
    severity: "warning",
    finds: "a topic that says it is in no document, and covers lines of one.",
    find: findBridgesWithItems,
  },
  {
    code: "empty-area",
    severity: "warning",
    finds: "an area without topics.",
    find: findEmptyAreas,
  },
  {
    code: "long-chain",
    severity: "warning",
    finds: "a chain of more than 40 topics of which each needs the one before.",
    find: findLongChain,
  },
  {
    code: "missing-brief",
    severity: "note",
    finds: "a project that does not say what to build.",
    find: findMissingBriefs,
  },
  {
    code: "redundant-prerequisite",
    severity: "note",
    finds: "a prerequisite that another one of the same topic needs already.",
    find: findRedundant,
  },
  {
    code: "order-contradiction",
    severity: "note",
    finds: "a topic that a document teaches before what the topic needs.",
    find: findOrderContradictions,
  },
  {
    code: "unneeded-topic",
    severity: "note",
    finds: "a topic that no goal and no other topic names.",
    find: findUnneeded,
  },
];
