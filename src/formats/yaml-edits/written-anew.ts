import { Document, isScalar, Scalar, visit } from "yaml";

/** As wide as lines get, unless those that stand there are wider. */
const customaryWidth = 100;

/** What is in brackets or quotes stays on one line, where no indentation can go wrong. */
const onOneLine = {
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
};

/** How a text is written: which kind of scalar, as the one before it was. */
type Style = Scalar["type"];

/** A key with its value, written so that its first line can stand at a column and the others below it. */
export function pairAnew(
  key: string,
  value: unknown,
  column: number,
  style?: Style,
  width?: number,
): string {
  return blockAnew({ [key]: value }, column, style, width);
}

/** A value as lines, the first to stand at a column and the others below it. */
export function blockAnew(
  value: unknown,
  column: number,
  style?: Style,
  width = customaryWidth,
): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  const lineWidth = Math.max(width - column, 40);
  visit(document, {
    Scalar: (key, scalar) => {
      if (key === "key" || typeof scalar.value !== "string") return;
      if (style && isBlock(style)) scalar.type = style;
      else if (scalar.value.length > lineWidth && !scalar.value.includes("\n"))
        scalar.type = Scalar.BLOCK_FOLDED;
    },
    Seq: (_, list) => {
      const isPlain = list.items.every((item) => isScalar(item) && !/\n/.test(String(item.value)));
      list.flow = isPlain && JSON.stringify(list).length < lineWidth;
    },
  });
  const text = document.toString({ ...onOneLine, lineWidth }).trimEnd();
  return text.replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(column)}`);
}

/** A value as it may stand within brackets. */
export function inlineAnew(value: unknown): string {
  const document = new Document([value], { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, collection) => {
      collection.flow = true;
    },
    Scalar: (_, scalar) => {
      if (/\n/.test(String(scalar.value))) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const written = document.toString({ ...onOneLine, lineWidth: 0 }).trim();
  return written.slice(1, -1);
}

const isBlock = (style: Style): boolean =>
  style === Scalar.BLOCK_FOLDED || style === Scalar.BLOCK_LITERAL;
