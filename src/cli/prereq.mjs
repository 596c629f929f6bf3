#!/usr/bin/env node
// The command as it is installed by `npm link`: wherever it runs, TypeScript is read by the project's own settings.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
await import("./main.ts");
