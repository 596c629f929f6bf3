import { useState } from "react";
import { topicOf } from "../../core/editing/written.ts";
import { worded } from "../../core/suggesting/reason.ts";
import { reasonWords } from "../../language/late/reasons.ts";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { keepingFocus } from "../focus.ts";
import { spoken } from "../language/language.ts";
import { Phrase } from "../text/Phrase.tsx";
import { useEdit, useWritten } from "./editing-context.tsx";
import { RefusedNote } from "./RefusedNote.tsx";
import { ScoreField } from "./ScoreField.tsx";
import type { FoundSuggestion } from "./suggestions-worker.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";
import { useSuggestions } from "./use-suggestions.ts";

const scores = [0.3, 0.5, 0.7, 0.9];
const headingId = "author-suggestions";
/** So many are shown; the next come as these are settled. */
const most = 50;

/** Prerequisites that may be missing, each to be accepted or refused. */
export function SuggestionList() {
  const { dialogs: words } = useAuthoringWords();
  const { shell } = useWords();
  const [least, setLeast] = useState(0.7);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const edit = useEdit();
  const found = useSuggestions(useCurriculum(), least);
  const open = Array.isArray(found) ? found.filter((one) => !refused.has(keyOf(one))) : [];
  const refuse = (one: FoundSuggestion) => setRefused(new Set([...refused, keyOf(one)]));
  return (
    <>
      <DialogTop title={words.suggestions} />
      <div className="dialog-body author-fields">
        <p className="quiet">{words.suggestionsHint}</p>
        <ScoreField
          label={words.leastScore}
          className="author-field"
          value={least}
          scores={scores}
          decimals={1}
          choose={setLeast}
        />
        <RefusedNote />
        <p id={headingId} tabIndex={-1} role="status">
          {found === undefined ? shell.oneMoment : found === "failed" ? words.failed : ""}
          {Array.isArray(found) && open.length === 0 && words.noSuggestions}
        </p>
        <ul className="author-entries">
          {open.slice(0, most).map((one) => (
            <Suggestion
              key={keyOf(one)}
              one={one}
              accept={() =>
                keepingFocus(() => {
                  const { topic, prerequisite, why } = one;
                  edit({
                    kind: "add-prerequisite",
                    topic,
                    prerequisite,
                    strength: "requires",
                    why,
                  });
                  refuse(one);
                }, headingId)
              }
              refuse={() => keepingFocus(() => refuse(one), headingId)}
            />
          ))}
        </ul>
      </div>
    </>
  );
}

interface Props {
  readonly one: FoundSuggestion;
  readonly accept: () => void;
  readonly refuse: () => void;
}

function Suggestion({ one, accept, refuse }: Props) {
  const { dialogs: words } = useAuthoringWords();
  const speech = useWords();
  const inLanguage = reasonWords[spoken(speech)];
  const written = useWritten();
  const title = (id: string) => <b>{topicOf(written, id)?.title ?? id}</b>;
  return (
    <li>
      <p>
        <span className="chip">{speech.number(one.score, 2)}</span>{" "}
        <Phrase
          of={words.needs}
          parts={{ topic: title(one.topic), prerequisite: title(one.prerequisite) }}
        />
      </p>
      <p className="quiet">
        {words.since(one.reasons.map((reason) => worded(inLanguage, reason)))}
      </p>
      <div className="author-actions">
        <button type="button" className="button is-small is-primary" onClick={accept}>
          {words.accept}
        </button>
        <button type="button" className="button is-small" onClick={refuse}>
          {words.refuse}
        </button>
      </div>
    </li>
  );
}

const keyOf = ({ topic, prerequisite }: FoundSuggestion) => `${topic} ${prerequisite}`;
