import { asMap } from "../../core/curriculum/gather.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { counted } from "../../core/model/counted.ts";
import { at, foreignJson, jsonLimits, listAt, textAt } from "./foreign-json.ts";
import type { Importer } from "./importer.ts";
import { fileTitle } from "./plain-text.ts";
import { needed, type SketchTopic } from "./sketch.ts";

/**
 * A map of learningmap.app. What a node needs stands in `data.unlock.after` and, for a topic that is
 * completed by others, in `data.completion.needs`; the edges that are drawn are decoration, and so
 * are texts and pictures.
 */
export const learningmap: Importer = {
  title: "learningmap",
  recognises: (file) => {
    const root = foreignJson(file)?.root;
    const isNode = (node: unknown) => textAt(node, "type") !== undefined && asMap(at(node, "data"));
    return (
      textAt(root, "type") === "learningmap" ||
      (listAt(root, "nodes").some(isNode) && asMap(at(root, "settings")) !== undefined)
    );
  },
  limits: jsonLimits((root) => ({ topics: listAt(root, "nodes").length, prerequisites: 0 })),
  read: (file, options) => {
    const json = foreignJson(file);
    const problems: Problem[] = [];
    const place = json?.locate(["nodes"]) ?? { file: file.path, line: 1, column: 1 };
    const nodes = listAt(json?.root, "nodes");
    const topics = nodes.flatMap((node, index): SketchTopic[] => {
      const kind = textAt(node, "type");
      if (kind !== "topic" && kind !== "task") return [];
      const key = textAt(node, "id") ?? `node ${index + 1}`;
      const after = [
        ...listAt(node, "data", "unlock", "after"),
        ...listAt(node, "data", "completion", "needs"),
      ];
      const optional = listAt(node, "data", "completion", "optional");
      const minutes = minutesIn(textAt(node, "data", "duration"));
      return [
        {
          key,
          title: textAt(node, "data", "label") ?? key,
          place: json?.locate(["nodes", index]) ?? place,
          kind: kind === "task" ? "practice" : "concept",
          summary: textAt(node, "data", "description") ?? "",
          ...(minutes !== undefined && { hours: minutes / 60 }),
          needs: after.flatMap((id) => (textAt(id) === undefined ? [] : needed(textAt(id) ?? ""))),
          helps: optional.flatMap((id) => textAt(id) ?? []).map((id) => needed(id)),
          resources: listAt(node, "data", "resources").flatMap((resource) => {
            const url = textAt(resource, "url");
            return url === undefined
              ? []
              : [{ title: textAt(resource, "label") ?? url, url, kind: "read" as const }];
          }),
        },
      ];
    });
    const decorations = nodes.length - topics.length;
    const edges = listAt(json?.root, "edges").length;
    if (decorations + edges > 0)
      problems.push({
        code: "decoration",
        severity: "note",
        message: `${counted(edges, "drawn edge")} and ${counted(decorations, "node")} with text or a picture have no part in what needs what; they were left out.`,
        mend: "Nothing to do. What a node needs is what it is unlocked after, and what completes it.",
        place,
      });
    return {
      title: options.title ?? textAt(json?.root, "settings", "title") ?? fileTitle(file.path),
      kind: "roadmap",
      ...(options.url !== undefined && { url: options.url }),
      areas: [],
      topics,
      goals: [],
      problems,
    };
  },
};

/** `45 min`, `2 h`, `1.5 hours`; undefined for anything else. */
function minutesIn(text: string | undefined): number | undefined {
  const found = /^\s*(\d+(?:\.\d+)?)\s*(m|h)\p{L}*\s*$/iu.exec(text ?? "");
  if (!found) return undefined;
  const number = Number(found[1]);
  return found[2]?.toLowerCase() === "h" ? number * 60 : number;
}
