// Runs before anything is installed, so it uses nothing but Node.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Prereq needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const stamp = "node_modules/.prereq-installed";
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) process.exit(0);

console.log("Installing dependencies (npm install) …");
// Not `npm ci`: it refuses a lock file without the binaries of every platform, which no mirror need have.
const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status !== 0) {
  console.error("The dependencies could not be installed; the messages above say why.");
  process.exit(status ?? 1);
}
writeFileSync(stamp, wanted);
