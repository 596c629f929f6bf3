import { counted } from "../../core/model/counted.ts";
import { type Command, exitCodes, UsageError } from "../command.ts";
import { portNumber } from "../numbers.ts";
import { refuse } from "../reports/refuse.ts";
import { textReport } from "../reports/text.ts";
import { liveSite, type Refreshed } from "../serving/live-site.ts";
import { readSitePages } from "../site-pages.ts";
import { isSystemError } from "../system-error.ts";

const usual = { host: "127.0.0.1", port: "4300" };

/** The site of a curriculum, made anew while somebody edits it; until the command is stopped. */
export const serveCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "The site that `build` makes, on this machine, loaded anew after every save.",
  options: {
    port: { value: "NUMBER", help: `Where to serve it; ${usual.port} by default, 0 for any.` },
    host: {
      value: "ADDRESS",
      help: `For whom; ${usual.host} by default, which is this machine alone.`,
    },
  },
  run: async (given, effects) => {
    if (given.flag("json")) throw new UsageError("serve has no answer that could be JSON.");
    const host = given.value("host") ?? usual.host;
    const port = portNumber("port", given.value("port") ?? usual.port);
    const pages = await readSitePages(effects);
    if ("code" in pages) return refuse([pages], given, effects);
    const name = given.operands[0] ?? effects.ownCurriculum;
    const site = liveSite(name, pages, effects);
    let state = 0;
    const refreshed = async () => {
      const seen = await site.refresh();
      if (seen.curriculum) state += 1;
      effects.tell(told(seen));
      return { state, problems: seen.curriculum ? [] : seen.problems };
    };
    const where = { host, port, program: effects.explorer };
    const server = await started(effects.serve(site.textAt, await refreshed(), where), port);
    effects.print(`${server.address}\n`);
    const unwatch = await effects.watch(name, async () => {
      try {
        server.announce(await refreshed());
      } catch (error) {
        if (!(error instanceof UsageError) && !isSystemError(error)) throw error;
        // The folder is being moved, or a file was gone before it was read: the next change tells.
        effects.tell(`${error.message}\n`);
      }
    });
    await effects.stopped();
    await unwatch();
    await server.close();
    return exitCodes.fine;
  },
};

async function started<Server>(starting: Promise<Server>, port: number): Promise<Server> {
  try {
    return await starting;
  } catch (error) {
    if (!isSystemError(error) || error.code !== "EADDRINUSE") throw error;
    throw new UsageError(`Port ${port} is taken. Choose another with --port.`);
  }
}

function told({ curriculum, problems }: Refreshed): string {
  const report = problems.length > 0 ? textReport(problems, false) : "";
  return curriculum
    ? `${report}${curriculum.title}: ${counted(curriculum.topics.length, "topic")}\n`
    : `${report}The last state that could be opened is shown until this is mended.\n`;
}
