import { limits } from "../../core/curriculum/limits.ts";
import type { At } from "../../core/editing/edit.ts";
import { type RequirementPath, topicIn, whyOf } from "../../core/editing/requirements.ts";
import { topicOf, type WrittenRequirement } from "../../core/editing/written.ts";
import { TopicId } from "../../core/model/ids.ts";
import { useActions, useWords } from "../explorer-context.tsx";
import { keepingFocus, topicHeadingId } from "../focus.ts";
import { useEdit, useWritten } from "./editing-context.tsx";
import { TextField } from "./TextField.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

interface Props {
  readonly need: WrittenRequirement;
  readonly path: RequirementPath;
  readonly at: (path: RequirementPath) => At;
  /** Asks what may serve instead; not for what merely helps. */
  readonly askInstead?: (path: RequirementPath) => void;
}

interface ListProps extends Omit<Props, "need" | "path"> {
  readonly needs: readonly WrittenRequirement[];
  /** The path of the group that they are in; nothing for those of the topic itself. */
  readonly within?: RequirementPath;
}

/** Prerequisites, each to be explained, changed or removed. */
export function NeedList({ needs, within = [], ...rest }: ListProps) {
  const rows = needs.map((need, index) => ({ need, path: [...within, index] }));
  return (
    <ul className="connections author-needs">
      {rows.map(({ need, path }) => (
        <NeedRow key={path.join(".")} need={need} path={path} {...rest} />
      ))}
    </ul>
  );
}

/** A prerequisite, or a group of them. */
function NeedRow(props: Props) {
  const topic = topicIn(props.need);
  return topic === undefined ? <Group {...props} /> : <Single {...props} topic={topic} />;
}

function Single({ need, path, at, askInstead, topic }: Props & { readonly topic: string }) {
  const words = useAuthoringWords().needs;
  const { select } = useActions();
  const title = topicOf(useWritten(), topic)?.title ?? topic;
  const edit = useEdit();
  const place = at(path);
  return (
    <li>
      <button
        type="button"
        className="author-need"
        onClick={() => keepingFocus(() => select(TopicId(topic)), topicHeadingId)}
      >
        {title}
      </button>
      <Why label={words.why(title)} need={need} at={place} />
      <div className="author-actions">
        {path.length === 1 && (
          <button
            type="button"
            className="button is-small"
            onClick={() =>
              keepingFocus(() => edit({ kind: "change-strength", at: place }), topicHeadingId)
            }
          >
            {place.strength === "requires" ? words.makeHelp : words.makeNeed}
          </button>
        )}
        {askInstead && (
          <button
            type="button"
            className="button is-small"
            aria-label={words.instead(title)}
            onClick={() => askInstead(path)}
          >
            {words.orAnother}
          </button>
        )}
        <button
          type="button"
          className="button is-small"
          aria-label={words.remove(title)}
          title={words.remove(title)}
          onClick={() =>
            keepingFocus(() => edit({ kind: "remove-prerequisite", at: place }), topicHeadingId)
          }
        >
          ×
        </button>
      </div>
    </li>
  );
}

function Group({ need, path, at, askInstead }: Props) {
  const words = useAuthoringWords().needs;
  const { topic } = useWords();
  if (typeof need === "string" || "topic" in need) return null;
  const isChoice = "any" in need;
  return (
    <li className="connection-group">
      <p className="connection-group-title">{isChoice ? topic.oneOf : topic.allOf}</p>
      <NeedList
        needs={isChoice ? need.any : need.all}
        within={path}
        at={at}
        {...(askInstead && { askInstead })}
      />
      <Why label={isChoice ? words.groupWhy : words.allWhy} need={need} at={at(path)} />
    </li>
  );
}

function Why({
  label,
  need,
  at,
}: {
  readonly label: string;
  readonly need: WrittenRequirement;
  readonly at: At;
}) {
  const edit = useEdit();
  return (
    <TextField
      label={label}
      value={whyOf(need) ?? ""}
      take={(why) => edit({ kind: "explain", at, why: why || undefined })}
      lines={2}
      maxLength={limits.textLength}
    />
  );
}
