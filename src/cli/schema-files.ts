import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import {
  curriculumFile,
  curriculumJson,
  outlineFile,
  outlineItem,
  topicsFile,
} from "../core/curriculum/shape/files.ts";
import { anyHelp, anyRequirement } from "../core/curriculum/shape/requirement.ts";
import { anyHours } from "../core/curriculum/shape/values.ts";

interface Kind {
  readonly name: string;
  readonly title: string;
  readonly shape: GenericSchema;
  /** Parts that are written in several ways or hold themselves, by the name they get. */
  readonly definitions: Readonly<Record<string, GenericSchema>>;
}

const ofTopics = { requirement: anyRequirement, help: anyHelp, hours: anyHours };
const ofOutlines = { item: outlineItem };

/** The kinds of file that people write. */
const kinds: readonly Kind[] = [
  { name: "curriculum", title: "curriculum.yaml", shape: curriculumFile, definitions: {} },
  { name: "topics", title: "topics/<area>.yaml", shape: topicsFile, definitions: ofTopics },
  { name: "outline", title: "Outline of a document", shape: outlineFile, definitions: ofOutlines },
  {
    name: "curriculum-json",
    title: "A curriculum in one JSON file",
    shape: curriculumJson,
    definitions: { ...ofTopics, ...ofOutlines },
  },
];

/** The JSON Schemas that editors complete and check with, made from the shapes of the format. */
export function schemaFiles(): { readonly name: string; readonly text: string }[] {
  return kinds.map(({ name, title, shape, definitions }) => {
    const schema = toJsonSchema(shape, {
      definitions,
      // What a check by code demands has no counterpart in JSON Schema.
      ignoreActions: ["check"],
      // Validators read patterns as Unicode ones, so the flag that says so can go.
      overrideAction: ({ valibotAction, jsonSchema }) =>
        "requirement" in valibotAction && valibotAction.requirement instanceof RegExp
          ? { ...jsonSchema, pattern: valibotAction.requirement.source }
          : undefined,
    });
    const text = `${JSON.stringify({ ...schema, title: `prereq/1: ${title}` }, null, 2)}\n`;
    return { name: `${name}.schema.json`, text };
  });
}
