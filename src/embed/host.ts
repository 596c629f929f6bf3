/** What a frame tells, as `frame/messages.ts` has it: its type, and what is told. */
export type Heard = (type: string, payload: unknown, id: string | number | undefined) => void;

/** What a page may say of itself and of its reader. */
export interface PageWishes {
  readonly theme?: "auto" | "light" | "dark" | "page";
  readonly lang?: string;
  readonly view?: "map" | "outline" | "path";
  readonly goal?: string | null;
  readonly topic?: string | null;
  readonly known?: readonly string[];
  readonly readonly?: boolean;
}

/** A map in a frame, as the page around it acts on it. */
export interface FramedMap {
  readonly setTheme: (theme: NonNullable<PageWishes["theme"]>) => void;
  readonly focusTopic: (id: string) => void;
  readonly setGoal: (id: string | null) => void;
  /** Asks for what the reader sees and knows; the answer is heard as `state` under the same id. */
  readonly getState: (id: string | number) => void;
  /** Hears nothing more. */
  readonly disconnect: () => void;
}

/** Heights that a frame may ask for, in pixels. */
const least = 120;
const most = 4000;

/**
 * Connects a page to the map in one of its frames: only that frame's window, at the origin of its
 * address, is heard. With `data-resize` on the frame its height follows what it asks for, between limits.
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  wishes: PageWishes = {},
  hear: Heard = () => {},
): FramedMap {
  const origin = originOf(frame);
  // A frame without an origin cannot be named as the one to reach.
  const target = origin === "null" ? "*" : origin;
  const say = (type: string, payload: object, id?: string | number) =>
    frame.contentWindow?.postMessage({ ns: "prereq", v: 1, type, payload, id }, target);
  const receive = ({ source, origin: from, data }: MessageEvent) => {
    if (source !== frame.contentWindow || from !== origin || !isMessage(data)) return;
    if (data.type === "hello") introduce();
    if (data.type === "height" && "resize" in frame.dataset) resize(frame, data.payload);
    hear(data.type, data.payload, data.id);
  };
  const introduce = () => {
    // Through a channel of their own the two are heard by nobody else, whatever their origins.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      if (isMessage(data)) hear(data.type, data.payload, data.id);
    };
    const message = { ns: "prereq", v: 1, type: "init", payload: wishes };
    frame.contentWindow?.postMessage(message, target, [port2]);
  };
  addEventListener("message", receive);
  // The frame may have said hello before anybody listened.
  introduce();
  return {
    setTheme: (theme) => say("theme", { theme }),
    focusTopic: (id) => say("focusTopic", { id }),
    setGoal: (id) => say("setGoal", { id }),
    getState: (id) => say("getState", {}, id),
    disconnect: () => removeEventListener("message", receive),
  };
}

function originOf(frame: HTMLIFrameElement): string {
  const isApart = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return isApart ? "null" : new URL(frame.src, document.baseURI).origin;
}

interface Message {
  readonly type: string;
  readonly payload: unknown;
  readonly id?: string | number | undefined;
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== "object" || data === null) return false;
  const { ns, v, type, id } = data as Record<string, unknown>;
  return (
    ns === "prereq" &&
    v === 1 &&
    typeof type === "string" &&
    (id === undefined || typeof id === "string" || typeof id === "number")
  );
}

function resize(frame: HTMLIFrameElement, payload: unknown): void {
  if (typeof payload !== "object" || payload === null || !("px" in payload)) return;
  const { px } = payload;
  if (typeof px !== "number" || !Number.isFinite(px)) return;
  frame.style.height = `${Math.min(most, Math.max(least, px))}px`;
}
