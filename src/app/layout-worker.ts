import type { Curriculum } from "../core/model/curriculum.ts";
import { layOut } from "../scene/layout/lay-out.ts";
import { layoutInput } from "../scene/layout/layout-input.ts";

self.onmessage = ({ data }: MessageEvent<{ curriculum: Curriculum; aspect: number }>) => {
  postMessage(layOut(layoutInput(data.curriculum), { aspect: data.aspect, effort: "fast" }));
};
