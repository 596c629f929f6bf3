import { build } from "vite";

/** Every build of the embedded map that `vite.embed.config.ts` knows, one after the other. */
for (const mode of ["parts", "en", "de", "es", "frame"])
  await build({ configFile: "vite.embed.config.ts", mode, logLevel: "warn" });
