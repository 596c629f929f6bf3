import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { schemaFiles } from "./schema-files.ts";

const folder = fileURLToPath(new URL("../../graph/schema/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const { name, text } of schemaFiles()) writeFileSync(`${folder}${name}`, text);
