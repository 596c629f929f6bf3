/* What `import … from "prereq/formats"` gives: other programs' files, read and written. */

export { curriculumValue } from "../formats/export/json.ts";
export { type Imported, importFile } from "../formats/import/import-file.ts";
export type { ImportOptions } from "../formats/import/importer.ts";
