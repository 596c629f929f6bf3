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
  const { topics, documents = [], ...head } = curriculumValue(curriculum);
  const outlined = documents.filter(({ items }) => items !== undefined);
  const outlineOf = (id: string) => `documents/${id}.yaml`;
  return [
    yamlFile("curriculum.yaml", {
      ...head,
      documents: documents.map(({ items, ...document }) => ({
        ...document,
        ...(items && { outline: outlineOf(document.id) }),
      })),
    }),
    ...outlined.map(({ id, items }) => yamlFile(outlineOf(id), items)),
    ...curriculum.areas.map(({ id }) =>
      yamlFile(
        `topics/${id}.yaml`,
        topics.flatMap(({ area, ...topic }) => (area === id ? [topic] : [])),
      ),
    ),
  ];
}

function yamlFile(path: string, value: unknown): TextFile {
  return { path, text: stringify(value, { lineWidth: 100, aliasDuplicateObjects: false }) };
}
