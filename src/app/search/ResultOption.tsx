import type { ReactNode } from "react";
import { standingOf } from "../../explorer/knowledge.ts";
import { useCurriculum, useLearner, useWords } from "../explorer-context.tsx";
import { languageNamed } from "../palette/language-named.ts";
import { AreaName } from "../text/AreaName.tsx";
import { Marked } from "../text/Marked.tsx";
import { StandingIcon } from "../text/StandingIcon.tsx";
import { Theirs } from "../text/Theirs.tsx";
import type { Found } from "./use-search-engine.ts";

interface Props {
  readonly id: string;
  readonly hit: Found;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

/** One thing found: what it is, where it stands, and what of it answers. */
export function ResultOption({ id, hit, selected, onChoose }: Props) {
  const { icon, said, side } = useAspects(hit.thing);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys
    <div
      role="option"
      id={id}
      className="search-option"
      aria-selected={selected}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {icon}
      <span className="search-option-title">
        <InItsLanguage thing={hit.thing}>
          <Marked {...hit.title} />
        </InItsLanguage>
        {said !== "" && <span className="visually-hidden">, {said}, </span>}
      </span>
      <span className="search-option-area">{side}</span>
      {hit.elsewhere && (
        <span className="search-option-text">
          {hit.thing.kind === "command" ? (
            <Marked {...hit.elsewhere} />
          ) : (
            <Theirs>
              <Marked {...hit.elsewhere} />
            </Theirs>
          )}
        </span>
      )}
    </div>
  );
}

/** A title is in the language of the curriculum, of the page, or, of a language, in that. */
function InItsLanguage({ thing, children }: Pick<Found, "thing"> & { children: ReactNode }) {
  if (thing.kind !== "command") return <Theirs>{children}</Theirs>;
  const code = languageNamed(thing.name);
  return code ? <span lang={code}>{children}</span> : children;
}

/** What tells the kinds of things apart: a sign before the title and a word behind it. */
function useAspects(thing: Found["thing"]): { icon: ReactNode; said: string; side: ReactNode } {
  const curriculum = useCurriculum();
  const learner = useLearner();
  const { standings, search: words } = useWords();
  switch (thing.kind) {
    case "topic": {
      const standing = standingOf(curriculum, learner, thing.topic);
      const icon = <StandingIcon standing={standing} />;
      const side = <AreaName area={thing.topic.area} />;
      return { icon, said: standings[standing], side };
    }
    case "goal":
      return { icon: <Sign d="M5 17V4h9l-2 3 2 3H5" />, said: "", side: words.kinds.goal };
    case "area":
      return { icon: <Sign d="M4 4h12v12H4z" />, said: "", side: words.kinds.area };
    case "command":
      return { icon: <Sign d="m8 5 5 5-5 5" />, said: "", side: undefined };
  }
}

function Sign({ d }: { readonly d: string }) {
  return (
    <svg className="standing-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path className="ring" d={d} />
    </svg>
  );
}
