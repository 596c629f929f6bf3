import { readFileSync } from "node:fs";
import ts from "typescript";

/** Words for a reader that stand in a file of the shell instead of in the messages. */
export interface Found {
  readonly line: number;
  readonly text: string;
}

const spokenAttributes = new Set(["aria-label", "title", "placeholder", "alt", "label"]);
/** What goes to machines, or to developers when the program is broken. */
const silentCalls = new Set([
  "Error",
  "TypeError",
  "RangeError",
  "querySelector",
  "querySelectorAll",
  "closest",
]);
const silentAttributes = new Set([
  "style",
  "className",
  "d",
  "points",
  "viewBox",
  "transform",
  "accept",
  "rel",
]);

/** Names that look like words: of the product, and in the data. */
const ids = new Set(["Prereq", "monthly review", "quarterly assessment"]);

/** Every sentence of a TypeScript file, found by its place in JSX or by looking like one. */
export function wordsIn(file: string): Found[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Found[] = [];
  const add = (node: ts.Node, text: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ line: line + 1, text: text.trim().replace(/\s+/g, " ") });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isSilent(node)) return;
    if (ts.isJsxText(node) && hasLetters(node.text) && !ids.has(node.text.trim()))
      add(node, node.text);
    if (ts.isStringLiteralLike(node) && !isId(node) && (isSpoken(node) || isSentence(node.text)))
      add(node, node.text);
    if (ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      const inSpoken = isSpoken(node) && hasLetters(text.join(" "));
      if (inSpoken || isSentence(text.join("…"))) add(node, text.join("…"));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const hasLetters = (text: string) => /\p{L}{2}/u.test(text);

/** Two words with a space between, beginning like a sentence or with the words around a gap. */
function isSentence(text: string): boolean {
  return /^(\p{Lu}\p{Ll}+|…)?[ ,]*[\p{L}’]+[,:;]? [\p{L}…“]/u.test(text) && /\p{Ll}{2}/u.test(text);
}

function isSpoken(node: ts.Node): boolean {
  const attribute =
    node.parent && ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
  return (
    ts.isJsxAttribute(attribute) &&
    spokenAttributes.has(attribute.name.getText()) &&
    hasLetters(node.getText())
  );
}

/** What is compared with is never shown. */
function isId(node: ts.StringLiteralLike): boolean {
  if (ids.has(node.text) || ts.isCaseClause(node.parent)) return true;
  if (!ts.isBinaryExpression(node.parent)) return false;
  const { kind } = node.parent.operatorToken;
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
  );
}

function isSilent(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node)) return silentAttributes.has(node.name.getText());
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    return silentCalls.has(node.expression.getText().split(".").at(-1) ?? "");
  }
  return false;
}
