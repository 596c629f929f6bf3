import { v5 as uuid } from "uuid";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { AreaId, TopicId } from "../../core/model/ids.ts";
import type { Exporter } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import {
  losesDeepChoices,
  namedEdges,
  type PrerequisiteEdge,
  prerequisiteEdges,
} from "./prerequisite-edges.ts";

/** Under this name all identifiers of exported packages are made, so that they are the same every time. */
const namespace = "7d1f6f52-7f0c-5d0b-9f5e-0c5b9a3f1e64";

/**
 * A framework as a package of 1EdTech's Competencies and Academic Standards Exchange (CASE 1.1,
 * `CFPackage`): areas and topics are items, `isChildOf` says in which area a topic is, `precedes`
 * what comes before what. That is weaker than “requires”: how strong it is stands in `notes`.
 */
export const casePackage: Exporter = {
  title: "framework of competencies (1EdTech CASE 1.1)",
  loses: (curriculum) => [
    ...losesDeepChoices(curriculum),
    ...(prerequisiteEdges(curriculum).length > 0 ? [precedesIsWeak] : []),
    ...leftOut(curriculum, [
      "stages",
      "goals",
      "documents",
      "hours",
      "former ids",
      "what is retired",
      "what projects ask for",
      "why bridges are there",
      "self-checks",
      "resources",
    ]),
  ],
  write: (curriculum, written) => `${JSON.stringify(packageOf(curriculum, written), null, 2)}\n`,
};

const precedesIsWeak =
  "“precedes” says an order only: whether it is required, an alternative or a help is told in its notes.";

/** How packages point at a thing. */
interface Link {
  readonly identifier: string;
  readonly uri: string;
  readonly title: string;
}

/** How the things of one curriculum are called in its package. */
interface Names {
  readonly document: Link;
  readonly area: (id: AreaId) => Link;
  readonly topic: (id: TopicId) => Link;
  /** What every thing of the package says of itself. */
  readonly own: (...path: readonly string[]) => {
    readonly identifier: string;
    readonly uri: string;
    readonly lastChangeDateTime: string;
  };
}

function packageOf(curriculum: Curriculum, written: string) {
  const names = namesOf(curriculum, written);
  const { title, summary, language } = curriculum;
  return {
    CFDocument: {
      ...names.own(),
      creator: "Prereq",
      title,
      ...(summary && { description: summary }),
      ...(language && { language }),
      CFPackageURI: names.document,
    },
    CFItems: itemsOf(curriculum, names),
    CFAssociations: associationsOf(curriculum, names),
  };
}

function namesOf({ id, title, areas, topics }: Curriculum, written: string): Names {
  const idOf = (...path: readonly string[]) => uuid([id, ...path].join("/"), namespace);
  const linkTo = (identifier: string, name: string): Link => ({
    identifier,
    uri: `urn:uuid:${identifier}`,
    title: name,
  });
  const areaTitles = new Map(areas.map((area) => [area.id, area.title]));
  const topicTitles = new Map(topics.map((topic) => [topic.id, topic.title]));
  return {
    document: linkTo(idOf(), title),
    area: (area) => linkTo(idOf("area", area), areaTitles.get(area) ?? area),
    topic: (topic) => linkTo(idOf("topic", topic), topicTitles.get(topic) ?? topic),
    own: (...path) => {
      const identifier = idOf(...path);
      return { identifier, uri: `urn:uuid:${identifier}`, lastChangeDateTime: written };
    },
  };
}

function itemsOf({ areas, topics }: Curriculum, { own, document }: Names) {
  return [
    ...areas.map(({ id, title: fullStatement }) => ({
      ...own("area", id),
      fullStatement,
      humanCodingScheme: id,
      CFItemType: "Area",
      CFDocumentURI: document,
    })),
    ...topics.map(({ id, title: fullStatement, kind, summary, aliases }) => ({
      ...own("topic", id),
      fullStatement,
      humanCodingScheme: id,
      CFItemType: kind,
      ...(summary && { notes: summary }),
      ...(aliases.length > 0 && { conceptKeywords: aliases }),
      CFDocumentURI: document,
    })),
  ];
}

function associationsOf(curriculum: Curriculum, { own, document, area, topic }: Names) {
  const association = (
    path: readonly string[],
    associationType: "isChildOf" | "precedes",
    origin: Link,
    destination: Link,
  ) => ({
    ...own("association", associationType, ...path),
    associationType,
    originNodeURI: origin,
    destinationNodeURI: destination,
    CFDocumentURI: document,
  });
  return [
    ...curriculum.areas.map(({ id }) => association(["area", id], "isChildOf", area(id), document)),
    ...curriculum.topics.map(({ id, area: of }) =>
      association(["topic", id], "isChildOf", topic(id), area(of)),
    ),
    ...namedEdges(curriculum).map((edge) => ({
      ...association([edge.name], "precedes", topic(edge.from), topic(edge.to)),
      notes: notesOf(edge),
    })),
  ];
}

function notesOf({ strength, choice, option, why }: PrerequisiteEdge): string {
  const kind = strength === "alternative" ? `alternative ${choice}.${option}` : strength;
  return why ? `${kind}: ${why}` : kind;
}
