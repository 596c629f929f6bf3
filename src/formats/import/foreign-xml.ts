import { XMLParser } from "fast-xml-parser";
import { limits } from "../../core/curriculum/limits.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { lineFinder, type SourceFile } from "../../core/curriculum/source.ts";
import { once, remembered } from "../../core/model/remembered.ts";
import { at } from "./foreign-json.ts";

/** What is in an XML file, or why it is refused. Elements are maps of what is in them, and lists by the names that were asked for; elements with attributes know their line. */
export type ForeignXml =
  | { readonly root: unknown; readonly lineOf: (element: unknown) => number }
  | { readonly refused: Omit<Problem, "place" | "severity"> };

/**
 * Reads an XML file, once. There is nothing in it that could grow: a document type, which may define
 * entities, is refused, and of entities only those of XML itself are known.
 * @param lists names of elements of which there may be several
 */
export function xmlReader(lists: readonly string[]): (file: SourceFile) => ForeignXml {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: false,
    jPath: false,
    tagValueProcessor: (_, text) => unescaped(text),
    attributeValueProcessor: (_, text) => unescaped(text),
    isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && lists.includes(name),
    maxNestedTags: limits.depth,
    captureMetaData: true,
  });
  const whereabouts: unknown = XMLParser.getMetaDataSymbol();
  return remembered(({ text }: SourceFile): ForeignXml => {
    if (/<!DOCTYPE/i.test(text)) return { refused: documentType };
    const plain = text.replace(/^\uFEFF/, "");
    const find = once(() => lineFinder(plain));
    const lineOf = (element: unknown): number => {
      const isElement = typeof element === "object" && element !== null;
      const known = isElement && typeof whereabouts === "symbol";
      const start = known ? at(Reflect.get(element, whereabouts), "startIndex") : undefined;
      return typeof start === "number" ? find()(start).line : 1;
    };
    try {
      return { root: parser.parse(plain), lineOf };
    } catch (error) {
      return { refused: notXml(error instanceof Error ? error.message : String(error)) };
    }
  });
}

const named: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,4}));/gi, (all, ten, hex, name) => {
    if (name !== undefined) return named.get(name) ?? all;
    const point = ten === undefined ? Number.parseInt(hex, 16) : Number(ten);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}

const documentType = {
  code: "document-type",
  message: "The file has a document type, which may make it grow without end.",
  mend: "Take the part that begins with <!DOCTYPE out.",
};

function notXml(reason: string) {
  return {
    code: "not-xml",
    message: `This is not XML that can be read: ${reason.slice(0, 200).replace(/[\p{Cc}\s]+/gu, " ")}.`,
    mend: "Export the file again, or mend it at that place.",
  };
}
