import { latePart } from "../late-part.tsx";
import type { Looks } from "../overview/looks.ts";
import { useNowEditing } from "./now-editing.ts";

const Drawing = latePart(() => import("./Drawing.tsx").then((module) => module.Drawing), null);

/** What lies over the map while somebody edits. */
export function LateDrawing({ looks }: { readonly looks: Looks }) {
  return useNowEditing() && <Drawing looks={looks} />;
}
