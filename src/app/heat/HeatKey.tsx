import { shownHeat } from "../../explorer/shown-heat.ts";
import { openDialog } from "../dialog/shown-dialog.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { keepingFocus, mapId } from "../focus.ts";
import { HeatSwatch } from "./HeatSwatch.tsx";
import { ShadeChoice } from "./ShadeChoice.tsx";
import { useHeatWords } from "./use-heat-words.ts";

/** What the shades on the map mean, and the ways to other shades, to the figures, and to none. */
export function HeatKey() {
  const words = useHeatWords();
  const { title } = useWords().check;
  const { look, announce } = useActions();
  const classes = useExplorerState(shownHeat)?.classes ?? [];
  const stop = () => {
    keepingFocus(() => look({ heat: undefined }), mapId);
    announce(words.notShaded);
  };
  return (
    <div className="documents-key heat-key">
      <ShadeChoice />
      <ul aria-label={words.key}>
        {classes.map(({ step, from, to, topics }) => (
          <li key={step} title={words.inRange(topics)}>
            <HeatSwatch step={step} /> {words.range(from, to)}
          </li>
        ))}
      </ul>
      <p className="visually-hidden">{words.tells}</p>
      <button
        type="button"
        className="button is-small"
        aria-haspopup="dialog"
        onClick={() => openDialog("check")}
      >
        {title}
      </button>
      <button type="button" className="icon-button" aria-label={words.stop} onClick={stop}>
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path className="ring" d="m5 5 10 10m0-10L5 15" />
        </svg>
      </button>
    </div>
  );
}
