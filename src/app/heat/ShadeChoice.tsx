import { type ChangeEvent, useId } from "react";
import { heatNames } from "../../explorer/lens.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { useHeatWords } from "./use-heat-words.ts";

/** Chooses the figure by which the map is shaded. */
export function ShadeChoice() {
  const words = useHeatWords();
  const { look, announce } = useActions();
  const heat = useExplorerState((state) => state.lens.heat);
  const field = useId();
  const choose = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const chosen = heatNames.find((name) => name === target.value);
    // The map has room for one explanation of what is on it.
    look({ heat: chosen, documents: false });
    announce(chosen ? words.shaded(words.by[chosen]) : words.notShaded);
  };
  return (
    <div className="shade-choice">
      <label htmlFor={field}>{words.shadeBy}</label>
      <select id={field} className="field" value={heat ?? ""} onChange={choose}>
        <option value="">{words.nothing}</option>
        {heatNames.map((name) => (
          <option key={name} value={name}>
            {words.by[name]}
          </option>
        ))}
      </select>
    </div>
  );
}
