import { createContext, useContext } from "react";
import { useStore } from "zustand/react";
import type { StoreApi } from "zustand/vanilla";
import type { LiveMap } from "../../app/map/live-map.ts";
import type { Surroundings } from "../../app/map/surroundings.ts";
import type { Control, EmbedView } from "../../scene/embedded.ts";

/** What an embedded map knows beside its explorer. */
export interface EmbedState {
  readonly view: EmbedView;
  readonly controls: ReadonlySet<Control>;
}

/** What the parts of one embedded map share. */
export interface Embedding {
  readonly store: StoreApi<EmbedState>;
  readonly map: LiveMap;
  readonly around: Surroundings;
  /** A person chose a view. */
  readonly show: (view: EmbedView) => void;
  /** So many pixels would show everything. */
  readonly onHeight: (px: number) => void;
  /** There is something to see. */
  readonly onReady: () => void;
}

export const EmbeddingContext = createContext<Embedding | undefined>(undefined);

export function useEmbedding(): Embedding {
  const embedding = useContext(EmbeddingContext);
  if (!embedding) throw new Error("A part of an embedded map stands outside of one.");
  return embedding;
}

export function useEmbedState<Part>(select: (state: EmbedState) => Part): Part {
  return useStore(useEmbedding().store, select);
}
