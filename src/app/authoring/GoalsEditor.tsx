import { useId, useState } from "react";
import { limits } from "../../core/curriculum/limits.ts";
import type { GoalFields } from "../../core/editing/edit.ts";
import { topicOf, type WrittenGoal } from "../../core/editing/written.ts";
import { keepingFocus } from "../focus.ts";
import { TopicPicker } from "../search/TopicPicker.tsx";
import { useEdit, useWritten } from "./editing-context.tsx";
import { newId } from "./new-id.ts";
import { PartFields } from "./PartFields.tsx";
import { TextField } from "./TextField.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** What can be reached with a curriculum: goals, each made of topics. */
export function GoalsEditor() {
  const { parts: words } = useAuthoringWords();
  const { goals = [] } = useWritten();
  const heading = useId();
  return (
    <section className="author-part" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {words.goals}
      </h3>
      <ol className="author-entries">
        {goals.map((goal) => (
          <li key={goal.id}>
            <GoalEntry goal={goal} all={goals} />
          </li>
        ))}
      </ol>
      <NewGoal />
    </section>
  );
}

interface EntryProps {
  readonly goal: WrittenGoal;
  readonly all: readonly WrittenGoal[];
}

function GoalEntry({ goal, all }: EntryProps) {
  const { parts: words, topic } = useAuthoringWords();
  const edit = useEdit();
  const change = (fields: GoalFields) => edit({ kind: "change-goal", goal: goal.id, fields });
  return (
    <PartFields
      part="goals"
      one={goal}
      all={all}
      label={topic.title}
      rename={(title) => change({ title })}
    >
      <TextField
        label={topic.summary}
        value={goal.summary ?? ""}
        take={(summary) => change({ summary: summary || undefined })}
        lines={2}
        maxLength={limits.textLength}
      />
      <GoalTopics goal={goal} change={(topics) => change({ topics })} />
      <TopicPicker
        label={words.addTopic(goal.title)}
        placeholder={words.addTopicHere}
        className="author-picker"
        choose={(id) => change({ topics: [...goal.topics, id] })}
      />
    </PartFields>
  );
}

interface TopicsProps {
  readonly goal: WrittenGoal;
  readonly change: (topics: readonly string[]) => boolean;
}

function GoalTopics({ goal, change }: TopicsProps) {
  const { lists } = useAuthoringWords();
  const written = useWritten();
  const list = useId();
  return (
    <ul className="author-chips" id={list} tabIndex={-1}>
      {goal.topics.map((id) => {
        const title = topicOf(written, id)?.title ?? id;
        const others = goal.topics.filter((one) => one !== id);
        return (
          <li key={id} className="author-chip">
            {title}
            <button
              type="button"
              className="icon-button is-small"
              aria-label={lists.remove(title)}
              onClick={() => keepingFocus(() => change(others), list)}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A goal begins with a title and the first of its topics. */
function NewGoal() {
  const { parts: words } = useAuthoringWords();
  const { goals = [] } = useWritten();
  const edit = useEdit();
  const [title, setTitle] = useState("");
  return (
    <div className="author-new">
      <label className="author-field">
        {words.newGoal}
        <input
          className="field"
          value={title}
          maxLength={limits.titleLength}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      {title.trim() !== "" && (
        <TopicPicker
          label={words.firstTopic}
          placeholder={words.firstTopic}
          className="author-picker"
          choose={(topic) => {
            const taken = goals.map(({ id }) => id);
            const id = newId(taken, "goal", title);
            const goal = { id, title: title.trim(), topics: [topic] };
            if (edit({ kind: "add-goal", goal })) setTitle("");
          }}
        />
      )}
    </div>
  );
}
