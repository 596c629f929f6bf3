import { stringify } from "yaml";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { curriculumValue } from "./json.ts";

/** A file to be written. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A curriculum as the YAML files of a folder, for people to go on with: `curriculum.yaml`, an outline
 * a document and a file of topics an area. Reading the folder gives the same curriculum again.
 */
export function folderFiles(curriculum: Curriculum): TextFile[] {
  return folderValues(curriculum).map(yamlFile);
}

/** A file's path, and the plain data that it is to say. */
export interface FileValue {
  readonly path: string;
  readonly value: unknown;
}

/** What the files of such a folder say. */
export function folderValues(curriculum: Curriculum): FileValue[] {
  const { topics, documents = [], ...head } = curriculumValue(curriculum);
  const outlined = documents.filter(({ items }) => items !== undefined);
  const outlineOf = (id: string) => `documents/${id}.yaml`;
  return [
    {
      path: "curriculum.yaml",
      value: {
        ...head,
        documents: documents.map(({ items, ...document }) => ({
          ...document,
          ...(items && { outline: outlineOf(document.id) }),
        })),
      },
    },
    ...outlined.map(({ id, items }) => ({ path: outlineOf(id), value: items })),
    ...curriculum.areas.map(({ id }) => ({
      path: `topics/${id}.yaml`,
      value: topics.flatMap(({ area, ...topic }) => (area === id ? [topic] : [])),
    })),
  ];
}

/** A file written anew. */
export function yamlFile({ path, value }: FileValue): TextFile {
  return { path, text: stringify(value, { lineWidth: 100, aliasDuplicateObjects: false }) };
}
