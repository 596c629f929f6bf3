import type { Step } from "./edit.ts";
import { type Applied, done, refused } from "./refusal.ts";
import type { Written } from "./written.ts";

export function addArea(written: Written, { area }: Step<"add-area">): Applied {
  const { areas = [], stages = [] } = written;
  if (areas.some(({ id }) => id === area.id)) return refused({ code: "id-taken", id: area.id });
  if (!stages.some(({ id }) => id === area.stage))
    return refused({ code: "no-such-stage", id: area.stage });
  // Areas stand stage by stage.
  const last = areas.findLastIndex(({ stage }) => stage === area.stage);
  const place = last === -1 ? areas.length : last + 1;
  return done({ ...written, areas: areas.toSpliced(place, 0, area) });
}

export function renameArea(written: Written, { area, title }: Step<"rename-area">): Applied {
  const { areas = [] } = written;
  if (!areas.some(({ id }) => id === area)) return refused({ code: "no-such-area", id: area });
  return done({
    ...written,
    areas: areas.map((one) => (one.id === area ? { ...one, title } : one)),
  });
}
