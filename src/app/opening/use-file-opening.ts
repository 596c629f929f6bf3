import { useEffect, useRef, useState } from "react";
import { type Opening, openCurriculum } from "../../explorer/state.ts";
import { useExplorer } from "../explorer-context.tsx";
import { notLaidOut } from "./failure.ts";
import { tooLarge } from "./limits.ts";
import type { OpeningStep } from "./messages.ts";
import { openInWorker } from "./open-in-worker.ts";

interface FileOpening {
  /** The file that is being opened and how far that has come; undefined when there is none. */
  readonly running: { readonly name: string; readonly step: OpeningStep } | undefined;
  readonly open: (file: File) => void;
  /** Stops; what was shown before is still there. */
  readonly cancel: () => void;
}

/** Opens one file at a time in place of what is shown. Whatever goes wrong becomes problems to show. */
export function useFileOpening(): FileOpening {
  const { actions, getState } = useExplorer();
  const [running, setRunning] = useState<FileOpening["running"]>();
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  function show(opening: Opening) {
    const { opening: now } = getState();
    const before =
      now.status === "open" ? now.open : now.status === "broken" ? now.before : undefined;
    setRunning(undefined);
    actions.open(opening.status === "broken" ? { ...opening, before } : opening);
  }

  function open(file: File) {
    stop.current();
    const { words } = getState();
    const refused = tooLarge(words, file.name, file.size);
    if (refused) return show(refused);
    const job = openInWorker(words, file, (step) => setRunning({ name: file.name, step }));
    stop.current = job.stop;
    setRunning({ name: file.name, step: { doing: "reading" } });
    actions.announce(words.opening.openingFile(file.name));
    job.opening.then(show, (reason) => show(notLaidOut(words, file.name, reason)));
  }

  function cancel() {
    stop.current();
    setRunning(undefined);
    const { opening: words } = getState().words;
    const title = openCurriculum(getState())?.title;
    actions.announce(title === undefined ? words.stopped : words.stoppedStill(title));
  }

  return { running, open, cancel };
}
