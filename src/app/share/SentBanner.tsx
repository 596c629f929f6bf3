import { useExplorerState } from "../explorer-context.tsx";
import { latePart } from "../late-part.tsx";

const SentPlan = latePart(() => import("./SentPlan.tsx").then((module) => module.SentPlan), null);

/** Says that a plan is somebody else's, where it is. */
export function SentBanner() {
  const isSent = useExplorerState((state) => state.sent !== undefined);
  return isSent ? <SentPlan /> : null;
}
