import {
  type FromFrame,
  namespace,
  publicTypes,
  readToFrame,
  type ToFrame,
  version,
} from "./messages.ts";

/** Anything that takes messages: the page around, or a port that it gave. */
interface Outlet {
  readonly post: (message: object) => void;
}

/**
 * The frame's end of the line to its page. Whoever sends the first `init` from the window around is
 * the page from then on: only its origin is heard, and only it is told of the reader. A page without
 * an origin (sandboxed, or opened as a file) sends a port with its `init`, and is told through that.
 */
export class Channel {
  private readonly page: Window;
  private readonly hear: (message: ToFrame) => void;
  private origin: string | undefined;
  private outlet: Outlet | undefined;
  /** What may be told only to a known page, until there is one. */
  private held: object[] = [];

  constructor(page: Window, hear: (message: ToFrame) => void) {
    this.page = page;
    this.hear = hear;
  }

  listen(on: Window): void {
    on.addEventListener("message", (event) => this.receive(event));
    this.say("hello", { versions: [version] });
  }

  say<Type extends keyof FromFrame>(
    type: Type,
    payload: FromFrame[Type],
    id?: string | number | undefined,
  ): void {
    const message = { ns: namespace, v: version, type, ...(id !== undefined && { id }), payload };
    if (publicTypes.has(type)) this.page.postMessage(message, "*");
    else if (this.outlet) this.outlet.post(message);
    else if (this.held.length < mostHeld) this.held.push(message);
  }

  private receive({ source, origin, data, ports }: MessageEvent): void {
    if (source !== this.page || (this.origin !== undefined && origin !== this.origin)) return;
    const message = readToFrame(data);
    if (!message) return;
    if (this.origin === undefined) {
      if (message.type !== "init") return;
      this.pin(origin, ports[0]);
    }
    this.hear(message);
  }

  private pin(origin: string, port: MessagePort | undefined): void {
    this.origin = origin;
    if (port) this.listenTo(port);
    else if (origin !== "null")
      this.outlet = { post: (message) => this.page.postMessage(message, origin) };
    for (const message of this.held.splice(0)) this.outlet?.post(message);
  }

  private listenTo(port: MessagePort): void {
    this.outlet = { post: (message) => port.postMessage(message) };
    port.onmessage = ({ data }) => {
      const message = readToFrame(data);
      if (message) this.hear(message);
    };
  }
}

/** More than a page that takes its time can have missed. */
const mostHeld = 100;
