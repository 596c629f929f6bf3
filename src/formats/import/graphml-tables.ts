import { asMap } from "../../core/curriculum/gather.ts";
import { listAt, textAt } from "./foreign-json.ts";
import type { Row } from "./table-rows.ts";

/** A table made of elements. */
export interface ElementTable {
  readonly header: Row;
  readonly rows: readonly Row[];
}

export interface GraphmlTables {
  readonly nodes: ElementTable;
  readonly edges: ElementTable;
  /** Whether nodes are called `n0`, `n1` and so on, as programs number them. */
  readonly hasMachineKeys: boolean;
}

/** The nodes and edges of a GraphML document as tables, a column for each key that is declared. */
export function graphmlTables(root: unknown, lineOf: (element: unknown) => number): GraphmlTables {
  const found: Found = { nodes: [], edges: [] };
  for (const graph of listAt(root, "graph")) collect(graph, undefined, found);
  const nodeKeys = keysOf(root, "node");
  const edgeKeys = keysOf(root, "edge");
  const isDrawn = found.nodes.some(({ element }) => drawnLabel(element, "NodeLabel") !== undefined);
  const isGrouped = found.nodes.some(({ group }) => group !== undefined);
  // Only our own files say how strong a prerequisite is, and they write what is needed first.
  const isOurs = edgeKeys.some(({ name }) => name === "strength");
  const isLabelled = found.edges.some((edge) => drawnLabel(edge, "EdgeLabel") !== undefined);
  const nodes = found.nodes.map(({ element, group }): Row => {
    const cells = [
      textAt(element, "id") ?? "",
      ...(isDrawn ? [drawnLabel(element, "NodeLabel") ?? ""] : []),
      ...(isGrouped ? [group ?? ""] : []),
      ...nodeKeys.map((key) => dataOf(element, key)),
    ];
    return { cells, line: lineOf(element) };
  });
  const edges = found.edges.map((edge): Row => {
    const cells = [
      textAt(edge, "source") ?? "",
      textAt(edge, "target") ?? "",
      ...(isLabelled ? [drawnLabel(edge, "EdgeLabel") ?? ""] : []),
      ...edgeKeys.map((key) => dataOf(edge, key)),
    ];
    return { cells, line: lineOf(edge) };
  });
  return {
    nodes: tableOf(
      [
        "id",
        ...(isDrawn ? ["label"] : []),
        ...(isGrouped ? ["group"] : []),
        ...nodeKeys.map(({ name }) => name),
      ],
      nodes,
    ),
    edges: tableOf(
      [
        ...(isOurs ? ["needed", "topic"] : ["source", "target"]),
        ...(isLabelled ? ["relation"] : []),
        ...edgeKeys.map(({ name }) => name),
      ],
      edges,
    ),
    hasMachineKeys: nodes.every(({ cells: [id = ""] }) => /^n\d+(::n\d+)*$/.test(id)),
  };
}

interface Found {
  readonly nodes: { readonly element: unknown; readonly group: string | undefined }[];
  readonly edges: unknown[];
}

/** A node with a graph inside is a group of what is in there, and no topic itself. */
function collect(graph: unknown, group: string | undefined, found: Found): void {
  for (const element of listAt(graph, "node")) {
    const inside = listAt(element, "graph");
    if (inside.length === 0) found.nodes.push({ element, group });
    const name = drawnLabel(element, "NodeLabel") ?? textAt(element, "id");
    for (const inner of inside) collect(inner, name, found);
  }
  for (const edge of listAt(graph, "edge")) found.edges.push(edge);
}

interface DataKey {
  readonly id: string;
  readonly name: string;
}

/** Keys without a name hold drawings. */
function keysOf(root: unknown, of: "node" | "edge"): DataKey[] {
  return listAt(root, "key").flatMap((key) => {
    const [id, name, domain] = [
      textAt(key, "id"),
      textAt(key, "attr.name"),
      textAt(key, "for") ?? "all",
    ];
    const fits = domain === of || domain === "all";
    return fits && id !== undefined && name !== undefined ? [{ id, name }] : [];
  });
}

function dataOf(element: unknown, { id }: DataKey): string {
  const data = listAt(element, "data").find((one) => textAt(one, "key") === id);
  return (textAt(data, "#text") ?? "").trim();
}

/** The first label that a program drew inside an element. */
function drawnLabel(element: unknown, tag: "NodeLabel" | "EdgeLabel"): string | undefined {
  for (const data of listAt(element, "data")) {
    const found = labelIn(data, tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

function labelIn(value: unknown, tag: string): string | undefined {
  for (const [name, inner] of asMap(value) ?? []) {
    const own = Array.isArray(inner) ? inner[0] : inner;
    const text = name === tag ? (textAt(own) ?? textAt(own, "#text")) : labelIn(own, tag);
    if (text !== undefined && text.trim() !== "") return text.trim();
  }
  return undefined;
}

function tableOf(names: readonly string[], rows: readonly Row[]): ElementTable {
  return { header: { cells: names, line: 1 }, rows };
}
