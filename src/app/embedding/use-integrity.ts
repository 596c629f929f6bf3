import { useEffect, useState } from "react";
import { oneFileName } from "../../formats/export/embed-snippets.ts";

/** The hash of the one file of a site. */
export interface Integrity {
  readonly hash: string | undefined;
  /** Whether it was asked for in vain. */
  readonly isMissing: boolean;
}

const nothingYet: Integrity = { hash: undefined, isMissing: false };

/** Fetches the hash that the build left beside the file in a language; nothing is asked without a site. */
export function useIntegrity(site: string | undefined, lang: string | undefined): Integrity {
  const [integrity, setIntegrity] = useState(nothingYet);
  const address =
    site === undefined ? undefined : new URL(`embed/${oneFileName(lang)}.integrity`, site).href;
  useEffect(() => {
    setIntegrity(nothingYet);
    if (address === undefined) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    hashAt(address, signal).then((hash) => {
      if (!signal.aborted) setIntegrity({ hash, isMissing: hash === undefined });
    });
    return () => leaving.abort();
  }, [address]);
  return integrity;
}

async function hashAt(address: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(address, { signal });
    const text = response.ok ? (await response.text()).trim() : "";
    return /^sha(?:256|384|512)-[\w+/=]+$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
