import type { HeatWords } from "../../language/english/late/heat.ts";
import { heatWords } from "../../language/late/heat.ts";
import { useWords } from "../explorer-context.tsx";
import { spoken } from "../language/language.ts";

/** What is said of shades on the map, in the language of the reader. */
export function useHeatWords(): HeatWords {
  return heatWords[spoken(useWords())];
}
