import type { TopicId } from "../../core/model/ids.ts";
import { TopicPicker } from "../search/TopicPicker.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

interface Props {
  readonly label: string;
  /** The topic that is edited. */
  readonly than: string;
  readonly choose: (topic: TopicId) => void;
}

/** Asks for a topic other than the one that is edited. */
export function OtherTopic({ label, than, choose }: Props) {
  const { placeholder } = useAuthoringWords().needs;
  return (
    <TopicPicker
      label={label}
      placeholder={placeholder}
      except={than}
      className="author-picker"
      choose={choose}
    />
  );
}
