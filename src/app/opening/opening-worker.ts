import { open } from "../../core/curriculum/open.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { mostTopics } from "../../explorer/file-limits.ts";
import { beginLayOut } from "../../scene/layout/lay-out.ts";
import { layoutInput } from "../../scene/layout/layout-input.ts";
import { storedLayouts } from "../../scene/layout/stored-layouts.ts";
import { type OpeningNews, type OpeningStep, type OpeningTask, packed } from "./messages.ts";
import { readGiven } from "./read-given.ts";

self.onmessage = ({ data }: MessageEvent<OpeningTask>) => {
  openAndTell(data).catch((reason) => tell({ failed: String(reason) }));
};

async function openAndTell({ choice, flip, columns, aspect }: OpeningTask): Promise<void> {
  begin({ doing: "reading" });
  const { reading, source, layouts: drawn, reportOf } = await readGiven(choice, { flip, columns });
  const topics = reading.draft?.topics.sound.length ?? 0;
  if (topics > mostTopics) return tell({ tooMany: topics });
  begin({ doing: "checking", topics });
  const whole = open(reading);
  const { curriculum, problems } = whole;
  if (!curriculum) return tell(broken(source, problems));
  const imported = reportOf?.(whole);
  begin({ doing: "laying-out", topics });
  const stored = storedLayouts(drawn, curriculum);
  if (stored.length > 0) {
    tell({ placed: packed({ curriculum, layouts: stored, imported }) });
    return tell({ routes: stored.map(({ routes }) => routes.packed) });
  }
  const { placed, finish } = beginLayOut(layoutInput(curriculum), { aspect, effort: "fast" });
  tell({ placed: packed({ curriculum, layouts: [placed], imported }) });
  tell({ routes: [finish().routes.packed] });
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
