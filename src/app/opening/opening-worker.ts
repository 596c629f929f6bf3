import { open } from "../../core/curriculum/open.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { readJson } from "../../core/curriculum/read-json.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { tooMany } from "../../explorer/file-limits.ts";
import type { Opening } from "../../explorer/state.ts";
import { layOut } from "../../scene/layout/lay-out.ts";
import { layoutInput } from "../../scene/layout/layout-input.ts";
import { storedLayouts } from "../../scene/layout/stored-layouts.ts";
import type { OpeningNews, OpeningStep, OpeningTask } from "./messages.ts";

self.onmessage = async ({ data: { from, aspect } }: MessageEvent<OpeningTask>) => {
  if ("curriculum" in from) tell({ opening: laidOut(from.curriculum, [], aspect) });
  else tell({ opening: await opened(from.file, aspect) });
};

async function opened(file: File, aspect: number): Promise<Opening> {
  begin({ doing: "reading" });
  const text = await file.text();
  const reading = readJson({ path: file.name, text });
  const topics = reading.draft?.topics.sound.length ?? 0;
  const refused = tooMany(file.name, topics);
  if (refused) return broken(file.name, [refused]);
  begin({ doing: "checking", topics });
  const { curriculum, problems } = open(reading);
  if (!curriculum) return broken(file.name, problems);
  begin({ doing: "laying-out", topics });
  return laidOut(curriculum, storedLayouts(JSON.parse(text).layouts, curriculum), aspect);
}

function laidOut(curriculum: Curriculum, stored: ReturnType<typeof storedLayouts>, aspect: number) {
  const layouts =
    stored.length > 0 ? stored : [layOut(layoutInput(curriculum), { aspect, effort: "fast" })];
  return { status: "open", open: { curriculum, layouts } } as const;
}

function broken(source: string, problems: readonly Problem[]): Opening {
  return { status: "broken", source, problems };
}

function begin(step: OpeningStep): void {
  tell({ step });
}

function tell(news: OpeningNews): void {
  postMessage(news);
}
