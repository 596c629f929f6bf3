import type { Place, Problem } from "../../core/curriculum/problem.ts";
import { counted } from "../../core/model/counted.ts";
import { foreignJson, jsonLimits, listAt, textAt } from "./foreign-json.ts";
import type { Importer } from "./importer.ts";
import { type Need, needed, type SketchTopic } from "./sketch.ts";

/**
 * The `config.json` of an Exercism track: concepts, the exercises that teach them, and exercises to
 * practise. An exercise asks for the concepts it builds on; a concept is learnt with one of the
 * exercises that teach it. https://exercism.org/docs/building/tracks/config-json
 */
export const exercismTrack: Importer = {
  title: "Exercism track",
  recognises: (file) => {
    const root = foreignJson(file)?.root;
    return textAt(root, "slug") !== undefined && listAt(root, "exercises", "concept").length > 0;
  },
  limits: jsonLimits((root) => ({
    topics:
      listAt(root, "concepts").length +
      listAt(root, "exercises", "concept").length +
      listAt(root, "exercises", "practice").length,
    prerequisites: 0,
  })),
  read: (file, options) => {
    const json = foreignJson(file);
    const root = json?.root;
    const track = textAt(root, "slug") ?? "track";
    const language = textAt(root, "language") ?? track;
    const problems: Problem[] = [];
    const placeOf = (...path: readonly (string | number)[]): Place =>
      json?.locate(path) ?? { file: file.path, line: 1, column: 1 };
    const teaching = new Map<string, Need[]>();
    const exercises = (["concept", "practice"] as const).flatMap((kind) =>
      listAt(root, "exercises", kind).flatMap((exercise, index): SketchTopic[] => {
        const slug = textAt(exercise, "slug");
        if (slug === undefined) return [];
        const place = placeOf("exercises", kind, index);
        if (textAt(exercise, "status") === "deprecated") {
          problems.push(deprecated(slug, place));
          return [];
        }
        if (kind === "concept")
          for (const concept of texts(exercise, "concepts"))
            teaching.set(concept, [...(teaching.get(concept) ?? []), needed(exerciseKey(slug))]);
        return [
          {
            key: exerciseKey(slug),
            title: textAt(exercise, "name") ?? slug,
            place,
            area: kind,
            kind: "practice",
            needs: texts(exercise, "prerequisites").map((key) => needed(key)),
            resources: [page(`${language}: ${slug}`, `${track}/exercises/${slug}`, "practise")],
          },
        ];
      }),
    );
    const concepts = listAt(root, "concepts").flatMap((concept, index): SketchTopic[] => {
      const slug = textAt(concept, "slug");
      if (slug === undefined) return [];
      const name = textAt(concept, "name") ?? slug;
      const taughtBy = teaching.get(slug) ?? [];
      return [
        {
          key: slug,
          title: name,
          place: placeOf("concepts", index),
          area: "concepts",
          ...(textAt(concept, "blurb") !== undefined && {
            summary: textAt(concept, "blurb") ?? "",
          }),
          needs: taughtBy.length > 0 ? [{ kind: "any", of: taughtBy }] : [],
          resources: [page(name, `${track}/concepts/${slug}`, "read")],
        },
      ];
    });
    const untaught = concepts.filter(({ needs }) => needs.length === 0);
    if (untaught.length > 0) problems.push(notTaught(untaught, placeOf("concepts")));
    return {
      title: options.title ?? `${language} on Exercism`,
      ...(textAt(root, "blurb") !== undefined && { summary: textAt(root, "blurb") ?? "" }),
      kind: "course",
      url: options.url ?? `https://exercism.org/tracks/${track}`,
      areas: [
        { key: "concepts", title: "Concepts" },
        { key: "concept", title: "Exercises that teach a concept" },
        { key: "practice", title: "Exercises to practise" },
      ],
      topics: [...concepts, ...exercises],
      goals: [],
      problems,
    };
  },
};

/** Exercises and concepts may have the same slug. */
const exerciseKey = (slug: string): string => `exercise/${slug}`;

const page = (title: string, path: string, kind: "read" | "practise") => ({
  title,
  url: `https://exercism.org/tracks/${path}`,
  kind,
});

function texts(value: unknown, key: string): string[] {
  return listAt(value, key).flatMap((one) => textAt(one) ?? []);
}

function deprecated(slug: string, place: Place): Problem {
  return {
    code: "deprecated",
    severity: "note",
    message: `The exercise \`${slug}\` is deprecated; it was left out.`,
    mend: "Nothing to do, unless learners should still meet it: then take its status away.",
    place,
  };
}

function notTaught(concepts: readonly SketchTopic[], place: Place): Problem {
  const some = concepts
    .slice(0, 3)
    .map(({ title }) => `“${title}”`)
    .join(", ");
  return {
    code: "not-taught",
    severity: "note",
    message: `No exercise teaches ${counted(concepts.length, "concept")}, ${some} among them; they need nothing here.`,
    mend: "Add what they build on after the import.",
    place,
  };
}
