import { useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand/react";
import { limits } from "../../core/curriculum/limits.ts";
import type { Strength } from "../../core/editing/edit.ts";
import { type RequirementPath, requirementAt, topicIn } from "../../core/editing/requirements.ts";
import { topicOf, type WrittenTopic } from "../../core/editing/written.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { useActions } from "../explorer-context.tsx";
import { useWritten } from "./editing-context.tsx";
import { circleWarning } from "./link-verdict.ts";
import { nowEditing } from "./now-editing.ts";
import { OtherTopic } from "./OtherTopic.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

export interface NewNeed {
  readonly prerequisite: string;
  readonly strength: Strength;
  readonly why: string | undefined;
}

interface Props {
  readonly topic: WrittenTopic;
  /** What it is to serve instead of; nothing for a prerequisite of its own. */
  readonly instead: RequirementPath | undefined;
  /** Which it is, once that is known. */
  readonly chosen: string | undefined;
  readonly choose: (prerequisite: TopicId) => void;
  /** Whether it was added. */
  readonly add: (need: NewNeed) => boolean;
  readonly leave: () => void;
}

/** Adds a prerequisite: first which, found by typing or pressed on the map, then why. */
export function NewPrerequisite({ topic, instead, chosen, choose, add, leave }: Props) {
  const words = useAuthoringWords();
  const { needs } = words;
  const written = useWritten();
  const title = (id: string) => topicOf(written, id)?.title ?? id;
  const there = instead && requirementAt(topic.requires ?? [], instead);
  const label =
    there === undefined ? needs.add : needs.addInstead(title(topicIn(there) ?? topic.id));
  if (chosen === undefined)
    return (
      <div className="author-new">
        <p className="author-new-title">{label}</p>
        <OtherTopic label={label} than={topic.id} choose={choose} />
        <div className="author-actions">
          <DrawButton choose={choose} />
          {instead && (
            <button type="button" className="button is-small" onClick={leave}>
              {needs.cancel}
            </button>
          )}
        </div>
      </div>
    );
  return (
    <Reason
      key={chosen}
      title={title(chosen)}
      warning={
        instead === undefined
          ? circleWarning(words, { topic: topic.id, prerequisite: chosen }, written)
          : undefined
      }
      hasStrength={instead === undefined}
      take={(strength, why) => {
        if (add({ prerequisite: chosen, strength, why })) leave();
      }}
      leave={leave}
    />
  );
}

interface ReasonProps {
  readonly title: string;
  /** What speaks against it. */
  readonly warning: string | undefined;
  readonly hasStrength: boolean;
  readonly take: (strength: Strength, why: string | undefined) => void;
  readonly leave: () => void;
}

function Reason({ title, warning, hasStrength, take, leave }: ReasonProps) {
  const words = useAuthoringWords().needs;
  const group = useId();
  const [strength, setStrength] = useState<Strength>("requires");
  const why = useRef<HTMLTextAreaElement>(null);
  useEffect(() => why.current?.focus(), []);
  return (
    <form
      className="author-new"
      onSubmit={(event) => {
        event.preventDefault();
        take(strength, why.current?.value.trim() || undefined);
      }}
    >
      <p className="author-new-title">{words.chosen(title)}</p>
      {warning !== undefined && (
        <p role="alert" className="author-warning">
          {warning}
        </p>
      )}
      <label className="author-field">
        <span>{words.newWhy}</span>
        <textarea ref={why} className="field" rows={2} maxLength={limits.textLength} />
      </label>
      {hasStrength && (
        <div className="author-actions" role="radiogroup" aria-label={title}>
          {(["requires", "helps"] as const).map((one) => (
            <label key={one} className="choice">
              <input
                type="radio"
                name={group}
                checked={strength === one}
                onChange={() => setStrength(one)}
              />
              {one === "requires" ? words.asNeed : words.asHelp}
            </label>
          ))}
        </div>
      )}
      <div className="author-actions">
        <button type="submit" className="button is-small is-primary">
          {words.confirm}
        </button>
        <button type="button" className="button is-small" onClick={leave}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** Takes what is pressed on the map next. */
function DrawButton({ choose }: { readonly choose: (topic: TopicId) => void }) {
  const words = useAuthoringWords().needs;
  const { announce } = useActions();
  const isDrawing = useStore(nowEditing, ({ picking }) => picking !== undefined);
  useEffect(() => {
    if (!isDrawing) return;
    const end = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      nowEditing.setState({ picking: undefined });
    };
    document.addEventListener("keydown", end, { capture: true });
    return () => document.removeEventListener("keydown", end, { capture: true });
  }, [isDrawing]);
  useEffect(() => () => nowEditing.setState({ picking: undefined }), []);
  return (
    <>
      <button
        type="button"
        className="button is-small"
        aria-pressed={isDrawing}
        onClick={() => {
          if (isDrawing) return nowEditing.setState({ picking: undefined });
          nowEditing.setState({
            picking: (topic) => {
              nowEditing.setState({ picking: undefined });
              choose(topic);
            },
          });
          announce(words.drawHint);
        }}
      >
        {words.draw}
      </button>
      {isDrawing && <p className="quiet">{words.drawHint}</p>}
    </>
  );
}
