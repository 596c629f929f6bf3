import type { Curriculum } from "../../core/model/curriculum.ts";
import { mentions } from "../../core/model/requirement.ts";
import { webLink } from "../../core/model/web-link.ts";
import { english } from "../../language/english.ts";
import type { Exporter } from "./exporter.ts";
import { jsonLdText } from "./json-ld.ts";
import { leftOut } from "./left-out.ts";
import { losesEmptyChoices } from "./prerequisite-edges.ts";

/** A curriculum as a file of linked data. */
export const jsonLd: Exporter = {
  title: "linked data in the terms of schema.org (JSON-LD)",
  loses: (curriculum) => [
    ...losesEmptyChoices(curriculum),
    ...losesInPart(curriculum),
    ...leftOut(curriculum, [
      "stages",
      "documents",
      "former ids",
      "what is retired",
      "what projects ask for",
      "why bridges are there",
      "what merely helps",
      "reasons",
      "self-checks",
      "kinds of resources",
    ]),
  ],
  write: (curriculum) => jsonLdText(curriculum, english),
};

/** What is written, but not all of it. */
function losesInPart({ topics }: Curriculum): string[] {
  const isChosen = topics.some(({ requires }) => mentions(requires).some((one) => one.alternative));
  const isRange = topics.some(({ hours: [low, high] = [0, 0] }) => low !== high);
  const unsafe = topics.flatMap(({ resources }) => resources).filter(({ url }) => !webLink(url));
  const counted = english.counted(unsafe.length, { one: "resource", other: "resources" });
  return [
    ...(isChosen ? ["Alternatives are told in words."] : []),
    ...(isRange ? ["Of hours, low and high, the middle is told."] : []),
    ...(unsafe.length > 0 ? [`Left out for a name or a password in the address: ${counted}.`] : []),
  ];
}
