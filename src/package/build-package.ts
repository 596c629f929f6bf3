import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { customElements } from "./custom-elements.ts";
import { packageManifest } from "./manifest.ts";

/* Makes the package that others install, after `npm run build`. */

const out = "dist/package";

rmSync(out, { recursive: true, force: true });
for (const mode of ["package", "package-react"])
  await build({ configFile: "vite.embed.config.ts", mode, logLevel: "warn" });
const { status } = spawnSync("npx", ["tsc", "-p", "tsconfig.package.json"], { stdio: "inherit" });
if (status !== 0) throw new Error("The types of the package could not be written.");
for (const name of readdirSync(`${out}/types`, { recursive: true, encoding: "utf8" }))
  if (name.endsWith(".d.ts")) importBuilt(`${out}/types/${name}`);

const project = JSON.parse(readFileSync("package.json", "utf8"));
write("package.json", packageManifest(project));
write("custom-elements.json", customElements);
cpSync("graph/schema/curriculum-json.schema.json", `${out}/schema.json`);
cpSync("dist/explorer/embed/embed.js", `${out}/embed.js`);
for (const name of ["README.md", "LICENSE"]) cpSync(name, `${out}/${name}`);

/** Lets a file of types name the files that are built, not those that they are built from. */
function importBuilt(file: string): void {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/(["'])(\.{1,2}\/[^"']+)\.tsx?\1/g, "$1$2.js$1"));
}

function write(name: string, value: object): void {
  writeFileSync(`${out}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
}
