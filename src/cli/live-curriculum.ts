import { resolve } from "node:path";
import type { Plugin } from "vite";
import { open } from "../core/curriculum/open.ts";
import { siteFiles } from "../formats/export/site.ts";
import { readCurriculum } from "./curriculum-files.ts";
import { processEffects } from "./process-effects.ts";
import { textReport } from "./reports/text.ts";

/** Lets Vite's development server serve the explorer on a folder's curriculum, and again after every edit. */
export function liveCurriculum(folder: string): Plugin {
  const siteOf = async (page: string): Promise<ReadonlyMap<string, string> | string> => {
    const { reading, seenFromHere } = await readCurriculum(folder, processEffects);
    const { curriculum, problems } = open(reading);
    if (!curriculum) return textReport(seenFromHere(problems), false);
    return new Map(siteFiles(page, curriculum, "fast").map(({ path, text }) => [path, text]));
  };
  const anyPage = "<!-- prereq:title --><!-- prereq:picture --><!-- prereq:scenes -->";
  return {
    name: "live-curriculum",
    apply: "serve",
    transformIndexHtml: {
      order: "pre",
      handler: async (page) => {
        const site = await siteOf(page);
        return typeof site === "string" ? page : (site.get("index.html") ?? page);
      },
    },
    configureServer: (server) => {
      server.watcher.add(resolve(folder));
      server.watcher.on("change", (path) => {
        if (path.startsWith(resolve(folder))) server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use("/curriculum.json", async (_request, response) => {
        const site = await siteOf(anyPage);
        const broken = typeof site === "string";
        if (broken) processEffects.tell(site);
        response.writeHead(broken ? 422 : 200, { "content-type": "application/json" });
        response.end(broken ? "" : site.get("curriculum.json"));
      });
    },
  };
}
