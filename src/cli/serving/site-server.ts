import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname } from "node:path";
import sirv from "sirv";
import { emptyPage, type News, watcher, watcherScript, watching } from "./watching-page.ts";

export interface SiteServer {
  /** With a slash at its end. */
  readonly address: string;
  /** Tells every page that is open. */
  readonly announce: (news: News) => void;
  readonly close: () => Promise<void>;
}

/** Where a site is served. */
export interface Where {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The folder with the files of the site that are the same for every curriculum. */
  readonly program: string;
}

/** The text of a file of the site, seen from its root; undefined when it is none that the curriculum has a part in. */
export type TextAt = (path: string) => string | undefined;

/**
 * Serves a site. Its pages load themselves anew after each announcement of a newer state.
 * Rejects with the error of the system when the port is taken.
 */
export async function serveSite(
  textAt: TextAt,
  first: News,
  { host, port, program }: Where,
): Promise<SiteServer> {
  let news = first;
  const open = new Set<ServerResponse>();
  const others = sirv(program, { dev: true });
  const server = createServer((request, response) => {
    response.setHeader("cache-control", "no-store");
    const path = pathIn(request);
    if (path === undefined || !isMeant(request, host)) {
      response.writeHead(403).end("This server is for pages of this machine alone.");
    } else if (`/${path}` === watcher.news) {
      listen(response);
    } else if (`/${path}` === watcher.script) {
      response.writeHead(200, { "content-type": types[".js"] }).end(watcherScript);
    } else {
      answer(path, request, response);
    }
  });

  function listen(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(message(news));
    open.add(response);
    response.on("close", () => open.delete(response));
  }

  function answer(path: string, request: IncomingMessage, response: ServerResponse): void {
    const text = textAt(path) ?? (path === "index.html" ? emptyPage : undefined);
    if (text === undefined) {
      others(request, response, () => {
        response.writeHead(404).end("There is no such page.");
      });
      return;
    }
    const isWatched = path.endsWith(".html") && !path.startsWith("embed/");
    response
      .writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" })
      .end(isWatched ? watching(text, news.state) : text);
  }

  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(port, host, ready);
  });
  const bound = server.address();
  const at = typeof bound === "object" && bound !== null ? bound.port : port;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${at}/`,
    announce: (newest) => {
      news = newest;
      for (const response of open) response.write(message(news));
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

const message = (news: News): string => `data: ${JSON.stringify(news)}\n\n`;

/** The path of a file of the site, seen from its root; undefined for what is no path. */
function pathIn({ url = "/" }: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname).slice(1);
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/**
 * Whether a request is for this server by one of its own names. A page from elsewhere that has its
 * name point to this machine must not read what is served here (DNS rebinding).
 */
function isMeant({ headers }: IncomingMessage, host: string): boolean {
  if (!loopback.test(host)) return true;
  return loopback.test((headers.host ?? "").replace(/:\d+$/, ""));
}

const loopback = /^(?:127(?:\.\d+){3}|localhost|\[?::1\]?)$/;
