import { limits } from "../../core/curriculum/limits.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { columnsRead } from "./columns-read.ts";
import { at, listAt, textAt } from "./foreign-json.ts";
import { xmlReader } from "./foreign-xml.ts";
import { graphmlTables } from "./graphml-tables.ts";
import type { Importer } from "./importer.ts";
import { fileTitle } from "./plain-text.ts";
import { refused } from "./refused.ts";
import { sketchOfSheets } from "./sheets.ts";
import { edgeColumns, topicColumns } from "./table-columns.ts";

const readXml = xmlReader(["graph", "node", "edge", "key", "data"]);

/**
 * A graph in GraphML (graphml.graphdrawing.org), as NetworkX, Gephi, yEd and we write it: its nodes
 * and edges are rows of two tables, whose columns are the declared keys. Names on yEd's drawings are
 * titles, its groups areas.
 */
export const graphml: Importer = {
  title: "graph in GraphML",
  recognises: ({ text }) =>
    /^\uFEFF?\s*</.test(text) && /<graphml[\s>]/.test(text.slice(0, 20_000)),
  limits: {
    length: limits.xmlLength,
    count: ({ text }) => ({
      topics: elementsIn(text, "node"),
      prerequisites: elementsIn(text, "edge"),
    }),
  },
  read: (file, options) => {
    const xml = readXml(file);
    const title = options.title ?? fileTitle(file.path);
    if ("refused" in xml) return refused({ ...xml.refused, severity: "error", place: start(file) });
    const root = at(xml.root, "graphml");
    const { nodes, edges, hasMachineKeys } = graphmlTables(root, xml.lineOf);
    const topics = {
      file: file.path,
      columns: topicColumns(nodes.header, options.columns),
      rows: nodes.rows,
    };
    const drawn = {
      file: file.path,
      columns: edgeColumns(edges.header, options.columns),
      rows: edges.rows,
    };
    const isUndirected = listAt(root, "graph").some(
      (graph) => textAt(graph, "edgedefault") === "undirected",
    );
    const problems = [
      columnsRead(file.path, "topics", topics.columns.understood),
      columnsRead(file.path, "edges", drawn.columns.understood),
      ...(isUndirected ? [{ ...undirected, place: start(file) }] : []),
    ];
    const sheets = { topicSheets: [topics], edgeSheets: [drawn], problems };
    const sketch = sketchOfSheets(sheets, { title, kind: "graph" }, options);
    const id = textAt(listAt(root, "graph")[0], "id");
    return {
      ...sketch,
      ...(id !== undefined && { id }),
      topics: hasMachineKeys ? sketch.topics.map(({ id: _, ...topic }) => topic) : sketch.topics,
    };
  },
};

/** How many elements of a name an XML text opens at most. */
function elementsIn(text: string, name: string): number {
  const opening = `<${name}`;
  let count = 0;
  for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + 1)) count++;
  return count;
}

const start = ({ path }: SourceFile) => ({ file: path, line: 1, column: 1 });

const undirected: Omit<Problem, "place"> = {
  severity: "note",
  code: "undirected",
  message: "The graph says that its edges have no direction; they were given one.",
  mend: "If the map is upside down, import again with --flip.",
};
