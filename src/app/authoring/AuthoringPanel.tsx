import { useStore } from "zustand/react";
import { AreaForm } from "./AreaForm.tsx";
import { Elsewhere } from "./Elsewhere.tsx";
import { MergeForm } from "./MergeForm.tsx";
import { nowEditing } from "./now-editing.ts";
import { PartsPanel } from "./PartsPanel.tsx";
import { SplitForm } from "./SplitForm.tsx";
import { SuggestionList } from "./SuggestionList.tsx";
import { TakePanel } from "./TakePanel.tsx";
import { TopicForm } from "./TopicForm.tsx";

/** What an author is asked in front of the page. */
export function AuthoringPanel() {
  const task = useStore(nowEditing, (state) => state.task);
  switch (task?.kind) {
    case "new-topic":
      return <TopicForm />;
    case "new-area":
      return <AreaForm />;
    case "parts":
      return <PartsPanel />;
    case "split":
      return <SplitForm id={task.topic} />;
    case "merge":
      return <MergeForm id={task.topic} />;
    case "suggestions":
      return <SuggestionList />;
    case "take":
      return <TakePanel />;
    case "busy":
    case "taken":
      return <Elsewhere isTaken={task.kind === "taken"} />;
    case undefined:
      return null;
  }
}
