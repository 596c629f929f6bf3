import {
  createElement,
  type DetailedHTMLProps,
  type HTMLAttributes,
  type ReactElement,
} from "react";
import type { LiveEvents } from "./live/live.ts";
import type { PrereqGraph as Element } from "./prereq-graph.ts";
import "./define.ts";

type Hearing = {
  readonly [Name in keyof LiveEvents as `onprereq-${Name}`]?: (
    event: CustomEvent<LiveEvents[Name]>,
  ) => void;
};

type Said = Partial<
  Pick<
    Element,
    | "src"
    | "data"
    | "goal"
    | "known"
    | "topic"
    | "view"
    | "theme"
    | "loading"
    | "gestures"
    | "controls"
    | "readonly"
    | "crossOriginSource"
  >
>;

/** What the component takes: the element's properties, and its events as `onprereq-select` and so on. */
export type PrereqGraphProps = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof Said | keyof Hearing
> &
  Said &
  Hearing;

/** The element for React 19, which sets properties and hears events of elements by itself: this only knows their types. */
export function PrereqGraph(props: PrereqGraphProps): ReactElement {
  return createElement("prereq-graph", props);
}
