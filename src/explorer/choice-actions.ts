import type { Words } from "../language/english.ts";
import { setTheme } from "./actions.ts";
import type { SavedLearner } from "./saved-learner.ts";
import type { ExplorerState, Theme } from "./state.ts";

/** What a person chooses for every curriculum, from now on and on the next visit. */
export interface ChoiceActions {
  setTheme(theme: Theme): void;
  /** Speaks another language. */
  speak(words: Words): void;
  setCharacterKeys(isOn: boolean): void;
}

/** The actions, given how a change is made and where choices are kept. */
export function choiceActions(
  apply: (step: (state: ExplorerState) => Partial<ExplorerState>) => void,
  saved: SavedLearner,
): ChoiceActions {
  return {
    setTheme: (theme) => {
      saved.keepTheme(theme);
      apply((state) => setTheme(state, theme));
    },
    speak: (words) => {
      saved.keepLanguage(words.code);
      apply(() => ({ words }));
    },
    setCharacterKeys: (characterKeys) => {
      saved.keepCharacterKeys(characterKeys);
      apply(() => ({ characterKeys }));
    },
  };
}
