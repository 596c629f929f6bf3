import type { Problem } from "../../core/curriculum/problem.ts";
import { privately } from "../privately.ts";

/** The largest file that is read, in bytes. */
const mostBytes = 5_000_000;

/** The text at an address, or why there is none. */
export type Read = { readonly text: string } | { readonly problem: Problem };

/**
 * Fetches a text, without telling the server who asks. It is counted while it comes, because what a
 * server says of its length need not be true. `early` is the answer where it was asked for already.
 */
export async function readText(address: URL, early?: Promise<Response | undefined>): Promise<Read> {
  const refused = (code: string, message: string, mend: string): Read => ({
    problem: {
      code,
      severity: "error",
      message,
      mend,
      place: { file: address.href, line: 1, column: 1 },
    },
  });
  try {
    const response = (await early) ?? (await fetch(address, privately(address)));
    if (!response.ok)
      return refused(
        "not-loaded",
        `The server answered ${response.status} instead of the curriculum.`,
        "Check the address.",
      );
    if (new URL(response.url).origin !== address.origin)
      return refused(
        "redirected",
        "The server sent the page on to another origin.",
        "Give the address where the curriculum is.",
      );
    const text = await counted(response);
    if (text !== undefined) return { text };
    return refused(
      "file-too-large",
      `The file has more than ${mostBytes / 1e6} MB.`,
      "Leave out what is not needed, or split it.",
    );
  } catch {
    return refused(
      "not-loaded",
      "The curriculum could not be fetched.",
      "Check the address and the connection. From another origin, the server must allow it (CORS).",
    );
  }
}

async function counted({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
