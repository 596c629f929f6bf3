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
export const rules = [
  { code: "cycle", severity: "error", find: findCycles },
  { code: "never-met", severity: "error", find: findNeverMet },
  { code: "duplicate-title", severity: "warning", find: findDuplicateTitles },
  { code: "repeated-prerequisite", severity: "warning", find: findRepeated },
  { code: "self-named", severity: "warning", find: findSelfNamed },
  { code: "missing-why", severity: "warning", find: findMissingWhy },
  { code: "missing-hours", severity: "warning", find: findMissingHours },
  { code: "implausible-hours", severity: "warning", find: findImplausibleHours },
  { code: "incomplete-topic", severity: "warning", find: findIncompleteTopics },
  { code: "uncovered-item", severity: "warning", find: findUncoveredItems },
  { code: "no-item", severity: "warning", find: findWithoutItem },
  { code: "bridge-with-items", severity: "warning", find: findBridgesWithItems },
  { code: "empty-area", severity: "warning", find: findEmptyAreas },
  { code: "long-chain", severity: "warning", find: findLongChain },
  { code: "missing-brief", severity: "note", find: findMissingBriefs },
  { code: "redundant-prerequisite", severity: "note", find: findRedundant },
  { code: "order-contradiction", severity: "note", find: findOrderContradictions },
  { code: "unneeded-topic", severity: "note", find: findUnneeded },
] as const satisfies readonly Rule[];

/** The stable name of a rule. */
export type RuleCode = (typeof rules)[number]["code"];
