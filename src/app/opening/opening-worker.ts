import { open } from "../../core/curriculum/open.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { readJson } from "../../core/curriculum/read-json.ts";
import { mostTopics } from "../../explorer/file-limits.ts";
import { layOut } from "../../scene/layout/lay-out.ts";
import { layoutInput } from "../../scene/layout/layout-input.ts";
import { storedLayouts } from "../../scene/layout/stored-layouts.ts";
import { type OpeningNews, type OpeningStep, type OpeningTask, packed } from "./messages.ts";

self.onmessage = async ({ data: { file, aspect } }: MessageEvent<OpeningTask>) => {
  tell(await opened(file, aspect));
};

async function opened(file: File, aspect: number): Promise<OpeningNews> {
  begin({ doing: "reading" });
  const text = await file.text();
  const reading = readJson({ path: file.name, text });
  const topics = reading.draft?.topics.sound.length ?? 0;
  if (topics > mostTopics) return { tooMany: topics };
  begin({ doing: "checking", topics });
  const { curriculum, problems } = open(reading);
  if (!curriculum) return broken(file.name, problems);
  begin({ doing: "laying-out", topics });
  const stored = storedLayouts(JSON.parse(text).layouts, curriculum);
  const layouts =
    stored.length > 0 ? stored : [layOut(layoutInput(curriculum), { aspect, effort: "fast" })];
  return { opened: packed({ curriculum, layouts }) };
}

function broken(source: string, problems: readonly Problem[]): OpeningNews {
  return { broken: { status: "broken", source, problems } };
}

function begin(step: OpeningStep): void {
  tell({ step });
}

function tell(news: OpeningNews): void {
  postMessage(news);
}
