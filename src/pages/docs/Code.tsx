import { english } from "../../language/english.ts";
import { scrollable } from "../scrollable.ts";

interface Props {
  readonly code: string;
  /** The file that it is the content of. */
  readonly file: string | undefined;
}

/** A block of code, which can be scrolled by keyboard where it is too wide. */
export function Code({ code, file }: Props) {
  const block = (
    <pre {...scrollable(file ?? english.topic.code)}>
      <code>{code}</code>
    </pre>
  );
  return file === undefined ? (
    block
  ) : (
    <figure>
      <figcaption>
        <code>{file}</code>
      </figcaption>
      {block}
    </figure>
  );
}
