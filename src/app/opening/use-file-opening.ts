import { useEffect, useRef, useState } from "react";
import { tooLarge } from "../../explorer/file-limits.ts";
import { type Opening, openCurriculum } from "../../explorer/state.ts";
import { useExplorer } from "../explorer-context.tsx";
import { notLaidOut } from "./failure.ts";
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
    const refused = tooLarge(file.name, file.size);
    if (refused) return show({ status: "broken", source: file.name, problems: [refused] });
    const job = openInWorker(file, (step) => setRunning({ name: file.name, step }));
    stop.current = job.stop;
    setRunning({ name: file.name, step: { doing: "reading" } });
    actions.announce(`Opening ${file.name}.`);
    job.opening.then(show, (reason) => show(notLaidOut(file.name, reason)));
  }

  function cancel() {
    stop.current();
    setRunning(undefined);
    const title = openCurriculum(getState())?.title;
    actions.announce(title === undefined ? "Stopped." : `Stopped. ${title} is still open.`);
  }

  return { running, open, cancel };
}
