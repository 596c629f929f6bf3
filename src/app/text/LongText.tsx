import { textBlocks } from "../../core/model/text-blocks.ts";
import { useTheirLanguage } from "../explorer-context.tsx";
import { CodeBlock } from "./CodeBlock.tsx";
import { Prose } from "./Prose.tsx";

/** A text from a curriculum with all its paragraphs and blocks of code. */
export function LongText({ text }: { readonly text: string }) {
  return (
    <div className="long-text" lang={useTheirLanguage()}>
      {textBlocks(text).map((block, index) =>
        block.kind === "code" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change places.
          <CodeBlock key={index} code={block.code} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change places.
          <p key={index}>
            <Prose text={block.text} />
          </p>
        ),
      )}
    </div>
  );
}
