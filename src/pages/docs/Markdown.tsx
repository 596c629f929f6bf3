import type { Heading, Nodes, Parents } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { Fragment, type ReactNode } from "react";
import { Code } from "./Code.tsx";

/**
 * What an author of the documentation wrote, as elements of a page.
 * @throws Error for what the pages have no form for, so that it is not left out silently.
 */
export function Markdown({ of: node }: { readonly of: Nodes }): ReactNode {
  switch (node.type) {
    case "root":
      return <Children of={node} />;
    case "heading":
      return <Titled heading={node} />;
    case "paragraph":
      return (
        <p>
          <Children of={node} />
        </p>
      );
    case "list":
      return node.ordered ? (
        <ol>
          <Children of={node} />
        </ol>
      ) : (
        <ul>
          <Children of={node} />
        </ul>
      );
    case "listItem":
      return <li>{node.spread ? <Children of={node} /> : <Tight of={node} />}</li>;
    case "code":
      return <Code code={node.value} file={fileOf(node)} />;
    case "link":
      return (
        <a href={pageAddress(node.url)}>
          <Children of={node} />
        </a>
      );
    case "strong":
      return (
        <strong>
          <Children of={node} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Children of={node} />
        </em>
      );
    case "inlineCode":
      return <code>{node.value}</code>;
    case "text":
      return node.value;
    default:
      throw new Error(
        `The documentation has a ${node.type} in line ${node.position?.start.line}, and its pages have no form for that.`,
      );
  }
}

function Children({ of: { children } }: { readonly of: Parents }) {
  return children.map((child) => (
    <Markdown key={`${child.position?.start.offset} ${child.type}`} of={child} />
  ));
}

/** The content of a list item that stands in one line: without paragraphs. */
function Tight({ of: { children } }: { readonly of: Parents }) {
  return children.map((child) => (
    <Fragment key={child.position?.start.offset}>
      {child.type === "paragraph" ? <Children of={child} /> : <Markdown of={child} />}
    </Fragment>
  ));
}

function Titled({ heading }: { readonly heading: Heading }) {
  const Level = heading.depth === 2 ? "h2" : "h3";
  return (
    <Level id={anchorOf(heading)}>
      <Children of={heading} />
    </Level>
  );
}

/** Under which name a heading can be linked to. */
export function anchorOf(heading: Heading): string {
  const words = textOf(heading)
    .toLowerCase()
    .match(/[\p{L}\p{N}/]+/gu);
  return (words ?? []).join("-").replaceAll("/", "-");
}

/** A fence may say after its language which file its content is. */
function fileOf({ meta }: { readonly meta?: string | null | undefined }): string | undefined {
  return meta ?? undefined;
}

/** The pages link to each other by the files they are written in, as readers of the repository follow them. */
function pageAddress(url: string): string {
  return url.includes(":") ? url : url.replace(/\.md(?=#|$)/, ".html");
}
