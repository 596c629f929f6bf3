import { type PointerEvent, useEffect, useRef, useState } from "react";
import { topicOf } from "../../core/editing/written.ts";
import type { TopicId } from "../../core/model/ids.ts";
import type { Box } from "../../scene/layout/layout.ts";
import { cardAt, cardBox, onMap, onScreen } from "../../scene/placed.ts";
import { useActions, useWords } from "../explorer-context.tsx";
import type { Look } from "../overview/looks.ts";
import { DrawNote } from "./DrawNote.tsx";
import { useWritten } from "./editing-context.tsx";
import { LineInMaking } from "./LineInMaking.tsx";
import { type Link, verdictOn } from "./link-verdict.ts";
import { nowEditing } from "./now-editing.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";
import { useEdgePanning } from "./use-edge-panning.ts";

/** What the card with the handle is to the one that the line is drawn to. */
type End = "topic" | "prerequisite";

/** A line on its way: from which handle, and where in the window its loose end is, in pixels. */
interface Loose {
  readonly end: End;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly look: Look;
  readonly topic: TopicId;
  /** Where its card is on the map. */
  readonly box: Box;
}

/** Handles on both sides of a card: what it needs stands before it, what needs it after it. */
export function DrawHandles({ look, topic, box }: Props) {
  const words = useAuthoringWords();
  const { list } = useWords();
  const written = useWritten();
  const { announce, select } = useActions();
  const host = useRef<HTMLDivElement>(null);
  const [loose, setLoose] = useState<Loose>();
  const card = onScreen(look.window, box);
  const title = (id: string) => topicOf(written, id)?.title ?? id;
  const verdict = (link: Link) => verdictOn(words, link, { written, list });

  const otherAt = (at: Loose): TopicId | undefined => {
    const other = cardAt(look.drawn.layout, onMap(look.window, at));
    return other === topic ? undefined : other;
  };
  const looseAt = (end: End, { clientX, clientY }: PointerEvent): Loose => {
    const { left = 0, top = 0 } = host.current?.getBoundingClientRect() ?? {};
    return { end, x: clientX - left, y: clientY - top };
  };
  const drop = (at: Loose) => {
    setLoose(undefined);
    const other = otherAt(at);
    if (other === undefined) return;
    const link = linkOf(at.end, topic, other);
    const { canBeMade, warning } = verdict(link);
    if (warning !== undefined) announce(warning);
    if (!canBeMade) return;
    nowEditing.setState({ adding: link });
    if (link.topic !== topic) select(other);
  };

  useEscape(loose !== undefined, () => setLoose(undefined));
  useEdgePanning(look, loose, host);
  const target = loose && otherAt(loose);
  const link = loose && target && linkOf(loose.end, topic, target);
  const warning = link && verdict(link).warning;
  const targetBox = target && cardBox(look.drawn.layout, target);
  return (
    <div ref={host} className="draw-layer" aria-hidden="true">
      {loose && (
        <LineInMaking
          isForwards={loose.end === "prerequisite"}
          card={card}
          end={loose}
          target={targetBox && onScreen(look.window, targetBox)}
          isAlarming={warning !== undefined}
        />
      )}
      {(["topic", "prerequisite"] as const).map((end) => (
        <Handle
          key={end}
          title={words.needs.handle[end](title(topic))}
          at={{
            x: card.x + (end === "topic" ? 0 : card.width),
            y: card.y + card.height / 2,
          }}
          pull={(event) => setLoose(looseAt(end, event))}
          drop={(event) => loose && drop(looseAt(end, event))}
          cancel={() => setLoose(undefined)}
          isPulled={loose !== undefined}
        />
      ))}
      {loose && (
        <DrawNote
          link={link}
          hint={words.needs.handle[loose.end](title(topic))}
          warning={warning}
        />
      )}
    </div>
  );
}

interface HandleProps {
  readonly title: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly isPulled: boolean;
  readonly pull: (event: PointerEvent) => void;
  readonly drop: (event: PointerEvent) => void;
  readonly cancel: () => void;
}

function Handle({ title, at, isPulled, pull, drop, cancel }: HandleProps) {
  return (
    <span
      className="draw-handle"
      title={title}
      style={{ left: at.x, top: at.y }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        pull(event);
      }}
      onPointerMove={(event) => isPulled && pull(event)}
      onPointerUp={drop}
      onPointerCancel={cancel}
    />
  );
}

/** The link between the card with the handle and the other one. */
function linkOf(end: End, topic: TopicId, other: TopicId) {
  return end === "topic" ? { topic, prerequisite: other } : { topic: other, prerequisite: topic };
}

/** Escape ends what is under way, before all else. */
function useEscape(isUnderWay: boolean, end: () => void): void {
  useEffect(() => {
    if (!isUnderWay) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      event.preventDefault();
      end();
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [isUnderWay, end]);
}
