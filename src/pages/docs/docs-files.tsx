import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { renderToStaticMarkup } from "react-dom/server";
import type { TextFile } from "../../formats/export/folder.ts";
import { DocsPage, type DocsText } from "./DocsPage.tsx";

/**
 * The pages of the documentation, made from texts in Markdown (CommonMark) that begin with their
 * title. A line `<!-- prereq:NAME -->` is the place for a text that the program itself tells.
 * @param texts with paths such as `import.md`, which becomes `docs/import.html`
 * @param told what the program tells, in Markdown, by name
 * @throws Error when a text has no title, or a place for what nobody tells.
 */
export function docsFiles(
  texts: readonly TextFile[],
  told: Readonly<Record<string, string>>,
): TextFile[] {
  return texts.map(({ path, text }) => {
    const page = docsText(path, filled(text, told));
    const html = renderToStaticMarkup(<DocsPage text={page} />);
    return { path: page.path, text: `<!doctype html>\n${html}\n` };
  });
}

function filled(text: string, told: Readonly<Record<string, string>>): string {
  return text.replace(/^<!-- prereq:([a-z]+) -->$/gm, (_mark, name: string) => {
    const telling = told[name];
    if (telling === undefined) throw new Error(`Nothing is told that is called ${name}.`);
    return telling;
  });
}

function docsText(path: string, markdown: string): DocsText {
  const { children, ...root } = fromMarkdown(markdown);
  const [title, ...content] = children;
  if (title?.type !== "heading" || title.depth !== 1)
    throw new Error(`${path} does not begin with its title.`);
  return {
    path: `docs/${path.replace(/\.md$/, ".html")}`,
    title: textOf(title),
    content: { ...root, children: content },
  };
}
