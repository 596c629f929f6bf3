import type { Curriculum } from "../core/model/curriculum.ts";
import type { AreaId } from "../core/model/ids.ts";
import { remembered } from "../core/model/remembered.ts";

/** The range of hues of the first, second, … stage, in degrees: warm, teal, violet, then what lies between. */
const stageHues = [
  [8, 62],
  [158, 212],
  [238, 318],
  [84, 138],
] as const;

/** Each area's hue in whole degrees. The areas of a stage share a family and differ within it. */
export const areaHues = remembered((curriculum: Curriculum): ReadonlyMap<AreaId, number> => {
  const hues = new Map<AreaId, number>();
  curriculum.stages.forEach((stage, index) => {
    const [from, to] = stageHues[index % stageHues.length] ?? stageHues[0];
    const areas = curriculum.areas.filter((area) => area.stage === stage.id);
    areas.forEach((area, position) => {
      const share = areas.length > 1 ? position / (areas.length - 1) : 0.5;
      hues.set(area.id, Math.round(from + share * (to - from)));
    });
  });
  return hues;
});
