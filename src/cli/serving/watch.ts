import { watch as watchFiles } from "chokidar";

/**
 * Editors write a file in several steps, and some several files at once; in milliseconds. Longer than
 * the 50 for which Chokidar keeps quiet about a file after it told of it: what is written meanwhile is
 * seen by who looks afterwards.
 */
const calm = 60;

/**
 * Calls `changed` after files in a folder, or one file, have changed, and never again before it has
 * finished.
 * @returns what ends that
 */
export async function watch(
  path: string,
  changed: () => Promise<void>,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const files = watchFiles(path, { ignoreInitial: true, ignored: isHidden(path) });
  files.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, calm);
  });
  await new Promise<void>((ready) => files.once("ready", ready));
  return async () => {
    clearTimeout(timer);
    await files.close();
    await running;
  };
}

/** As when a folder is read, hidden folders and installed packages are left out. */
function isHidden(root: string): (path: string) => boolean {
  return (path) => /(?:^|[\\/])(?:\.[^\\/.]|node_modules)/.test(path.slice(root.length));
}
