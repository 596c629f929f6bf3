import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder as a plain static host does: compressed, nothing clever. Resolves to its address. */
export async function serveFolder(folder: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const type = types[extname(file)];
    if (!existsSync(file)) {
      response.writeHead(404).end();
    } else if (type === undefined) {
      response.writeHead(200);
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(200, { "content-type": type, "content-encoding": "gzip" });
      createReadStream(file)
        .pipe(createGzip({ level: 9 }))
        .pipe(response);
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  return { address: `http://127.0.0.1:${bound.port}/`, server };
}
