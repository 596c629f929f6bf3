import { createContext, useContext } from "react";
import { useStore } from "zustand/react";
import type { Curriculum } from "../core/model/curriculum.ts";
import type { Learner } from "../core/model/learner.ts";
import type { Actions, Explorer } from "../explorer/explorer.ts";
import { type Knowledge, knowledgeOf } from "../explorer/knowledge.ts";
import { type ExplorerState, openCurriculum } from "../explorer/state.ts";
import { type Way, wayOf } from "../explorer/way.ts";
import type { Words } from "../language/english.ts";

export const ExplorerContext = createContext<Explorer | undefined>(undefined);
export const CurriculumContext = createContext<Curriculum | undefined>(undefined);

/** The explorer that the surrounding page belongs to. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error("A component that needs the explorer stands outside of App.");
  return explorer;
}

export function useActions(): Actions {
  return useExplorer().actions;
}

/** A part of the state; the component renders again when that part changes. */
export function useExplorerState<Part>(select: (state: ExplorerState) => Part): Part {
  return useStore(useExplorer(), select);
}

/** Everything that is said and written, in the language of the reader. */
export function useWords(): Words {
  return useExplorerState((state) => state.words);
}

/** The language of the curriculum where it is another than that of the page. */
export function useTheirLanguage(): string | undefined {
  const { code } = useWords();
  const language = useExplorerState((state) => openCurriculum(state)?.language);
  return language?.toLowerCase().split("-")[0] === code ? undefined : language;
}

/** The curriculum that the page shows, once it does. */
export function useShownCurriculum(): Curriculum | undefined {
  return useContext(CurriculumContext);
}

/** The open curriculum. Only for components below the opened page. */
export function useCurriculum(): Curriculum {
  const curriculum = useShownCurriculum();
  if (!curriculum) throw new Error("A component that needs a curriculum stands outside of one.");
  return curriculum;
}

export function useLearner(): Learner {
  return useExplorerState((state) => state.learner);
}

export function useKnowledge(): Knowledge {
  return knowledgeOf(useCurriculum(), useLearner());
}

/** The way to the learner's goal, when there is one. */
export function useWay(): Way | undefined {
  return useExplorerState(wayOf);
}
