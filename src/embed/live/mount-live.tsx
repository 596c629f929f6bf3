import { createRoot } from "react-dom/client";
import { ExplorerContext } from "../../app/explorer-context.tsx";
import { moveFocusIn } from "../../app/focus.ts";
import { EmbedShell } from "./EmbedShell.tsx";
import { EmbeddingContext } from "./embed-state.ts";
import { followLinks } from "./follow-links.ts";
import type { Live, Mounting } from "./live.ts";
import { LiveSession } from "./live-session.ts";
import { addStyles } from "./styles.ts";

/** What a person does somewhere in the map, by which it is known in which map they are. */
const acts = ["focusin", "pointerdown", "keydown", "click"] as const;

/** Puts a live map into an element of a shadow tree. Nothing outside of that tree is touched. */
export function mountLive(mounting: Mounting): Live {
  const { root, at, tell } = mounting;
  addStyles(root);
  const session = new LiveSession(mounting);
  const { explorer, embedding } = session;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  for (const act of acts) at.addEventListener(act, () => moveFocusIn(root), options);
  followLinks(at, explorer, tell, listening.signal);
  const tree = createRoot(at);
  tree.render(
    <EmbeddingContext value={embedding}>
      <ExplorerContext value={explorer}>
        <EmbedShell />
      </ExplorerContext>
    </EmbeddingContext>,
  );
  session.open();
  return {
    set: (settings) => session.set(settings),
    give: (data) => session.give(data),
    reload: () => session.open(),
    focusTopic: (id) => session.focusTopic(id),
    press: (pressed) => session.press(pressed),
    fit: () => embedding.map.current?.fitAll(),
    state: () => session.state(),
    repaint: () => embedding.map.current?.repaint(),
    destroy: () => {
      listening.abort();
      session.end();
      tree.unmount();
    },
  };
}
