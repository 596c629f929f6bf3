import { Prose } from "../app/text/Prose.tsx";
import { textBlocks } from "../core/model/text-blocks.ts";
import type { PageContext } from "./page-context.ts";
import { scrollable } from "./scrollable.ts";

/** A text from a curriculum with all its paragraphs and blocks of code. */
export function Text({ of, page }: { readonly of: string; readonly page: PageContext }) {
  return textBlocks(of).map((block, index) =>
    block.kind === "code" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change places.
      <pre key={index} {...scrollable(page.words.topic.code)}>
        <code>{block.code}</code>
      </pre>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change places.
      <p key={index} {...page.theirs}>
        <Prose text={block.text} />
      </p>
    ),
  );
}
