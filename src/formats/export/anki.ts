import { v5 } from "uuid";
import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import { english } from "../../language/english.ts";
import { plainCsvText } from "./csv-text.ts";
import type { Exporter } from "./exporter.ts";
import { leftOut } from "./left-out.ts";

/**
 * Self-checks as cards for Anki's text import (docs.ankiweb.net, “Text files”). As long as its question
 * stays, a card keeps its place and its learning history when the file is imported again, wherever the
 * question stands by then. A self-check without an answer is judged by the summary of its topic;
 * without that, too, there is no card.
 */
export const anki: Exporter = {
  title: "self-checks as cards for Anki (text)",
  loses: (curriculum) => [
    ...losesChecks(curriculum),
    ...leftOut(curriculum, [
      "the summary of the whole",
      "the language",
      "stages",
      "areas without topics",
      "goals",
      "documents",
      "kinds of topics",
      "hours",
      "other names",
      "former ids",
      "what is retired",
      "what projects ask for",
      "why bridges are there",
      "prerequisites",
      "what merely helps",
      "resources",
    ]),
  ],
  write: (curriculum) => {
    const areas = new Map(curriculum.areas.map(({ id, title }) => [id, title]));
    const rows = curriculum.topics.flatMap((topic) =>
      cardsOf(topic).map(({ front, back }, index, all) => [
        cardId(curriculum, topic, front, all.slice(0, index)),
        front,
        back,
        [tag(areas.get(topic.area) ?? topic.area), tag(topic.id)].join(" "),
      ]),
    );
    const head = [
      "#separator:Tab",
      "#html:false",
      "#notetype:Basic",
      `#deck:${curriculum.title.replace(/\s+/g, " ")}`,
      "#guid column:1",
      "#tags column:4",
    ];
    return `${head.join("\n")}\n${rows.length > 0 ? tabbed(rows) : ""}`;
  },
};

interface Card {
  readonly front: string;
  readonly back: string;
}

/** The id of a card, made of its question; the second with the same question has another. */
function cardId(
  curriculum: Curriculum,
  topic: Topic,
  front: string,
  before: readonly Card[],
): string {
  const same = before.filter((card) => card.front === front).length;
  const question = v5(same === 0 ? front : `${front}\n${same}`, v5.URL);
  return `${curriculum.id}/${topic.id}/${question}`;
}

function cardsOf({ checks, summary }: Topic): Card[] {
  return checks.flatMap(({ ask, answer = summary }) =>
    answer === "" ? [] : [{ front: ask, back: answer }],
  );
}

function losesChecks({ topics }: Curriculum): string[] {
  const count = (of: (topic: Topic) => number) => topics.reduce((sum, one) => sum + of(one), 0);
  const without = count(({ checks }) => (checks.length === 0 ? 1 : 0));
  const blank = count((topic) => topic.checks.length - cardsOf(topic).length);
  const counted = (number: number, thing: string) =>
    english.counted(number, { one: thing, other: `${thing}s` });
  return [
    "Only self-checks are in the file, and the summary of a topic where one has no answer.",
    ...(without > 0 ? [`Without a self-check: ${counted(without, "topic")}.`] : []),
    ...(blank > 0
      ? [`No card for want of an answer and a summary: ${counted(blank, "self-check")}.`]
      : []),
  ];
}

/** A line that began with a hash would be taken for a setting; ids stand first, and never do. */
const tabbed = (rows: readonly (readonly string[])[]) => plainCsvText(rows, "\t");

const tag = (text: string) => text.replace(/\s+/g, "-");
