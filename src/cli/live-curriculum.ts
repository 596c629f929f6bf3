import { resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { open } from "../core/curriculum/open.ts";
import type { Problem } from "../core/curriculum/problem.ts";
import { siteFiles, siteLayouts } from "../formats/export/site.ts";
import { readCurriculum } from "./curriculum-files.ts";
import { processEffects } from "./process-effects.ts";
import { textReport } from "./reports/text.ts";

/** A page with the places that a site fills, where only the curriculum is wanted. */
const anyPage =
  "<!-- prereq:title --><!-- prereq:head --><!-- prereq:goals --><!-- prereq:picture --><!-- prereq:scenes -->";

/** What the page asks for when it runs. */
const dataFiles = /^(?:curriculum|map-[a-z]+|picture|source)\.json$/;

type Site = { readonly files: ReadonlyMap<string, string> } | { readonly problems: Problem[] };

/** Lets Vite's development server serve the explorer on a folder's curriculum, and again after every edit. */
export function liveCurriculum(folder: string): Plugin {
  const siteOf = async (page: string): Promise<Site> => {
    const { reading, files: sources, seenFromHere } = await readCurriculum(folder, processEffects);
    const { curriculum, problems } = open(reading);
    if (!curriculum) return { problems: seenFromHere(problems) };
    const files = siteFiles(page, curriculum, siteLayouts(curriculum, "fast"), { sources });
    return { files: new Map(files.map(({ path, text }) => [path, text])) };
  };
  return {
    name: "live-curriculum",
    apply: "serve",
    transformIndexHtml: {
      order: "pre",
      handler: async (page) => {
        const site = await siteOf(page);
        return "files" in site ? (site.files.get("index.html") ?? page) : page;
      },
    },
    configureServer: (server) => {
      server.watcher.add(resolve(folder));
      server.watcher.on("all", (_event, path) => {
        if (path.startsWith(resolve(folder) + sep)) server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const name = request.url?.slice(1).split("?")[0] ?? "";
        if (!dataFiles.test(name)) return next();
        siteOf(anyPage).then((site) => {
          response.setHeader("content-type", "application/json");
          if ("files" in site) {
            response.end(site.files.get(name));
          } else {
            processEffects.tell(textReport(site.problems, false));
            response.statusCode = 422;
            response.end(JSON.stringify(site.problems));
          }
        }, next);
      });
    },
  };
}
