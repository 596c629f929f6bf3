import { didYouMean } from "../core/curriculum/closest.ts";
import type { Curriculum } from "../core/model/curriculum.ts";
import { TopicId } from "../core/model/ids.ts";
import { movesOf, topicsById } from "../core/model/topic-lookup.ts";
import type { Target } from "../core/planning/target.ts";
import { UsageError } from "./command.ts";

/**
 * The topics that the values of an option name, each once, by id or by an id they had before. Titles
 * are not taken: they change, and two topics may share one; the refusal names the id instead.
 * @throws UsageError for what is no topic of the curriculum.
 */
export function topicsNamed(
  curriculum: Curriculum,
  option: string,
  words: readonly string[],
): TopicId[] {
  return [
    ...new Set(
      words.map(
        (word) => topicNamed(curriculum, word) ?? refuse(curriculum, option, word, "topic", []),
      ),
    ),
  ];
}

/**
 * The goals and topics that the values of an option name. A word that is both means the goal.
 * @throws UsageError for what is neither.
 */
export function targetsNamed(
  curriculum: Curriculum,
  option: string,
  words: readonly string[],
): Target[] {
  return words.map((word): Target => {
    const goal = curriculum.goals.find(({ id }) => id === word);
    if (goal !== undefined) return { kind: "goal", goal: goal.id };
    const topic = topicNamed(curriculum, word);
    if (topic !== undefined) return { kind: "topic", topic };
    return refuse(curriculum, option, word, "goal or topic", curriculum.goals);
  });
}

function topicNamed(curriculum: Curriculum, word: string): TopicId | undefined {
  const id = TopicId(word);
  return topicsById(curriculum).has(id) ? id : movesOf(curriculum).get(id);
}

interface Named {
  readonly id: string;
  readonly title: string;
}

function refuse(
  curriculum: Curriculum,
  option: string,
  word: string,
  noun: string,
  goals: readonly Named[],
): never {
  const things: readonly Named[] = [...goals, ...curriculum.topics];
  const titled = things.find(({ title }) => title.toLowerCase() === word.toLowerCase());
  const advice = `Write the id of a ${noun}.`;
  const hint =
    titled === undefined
      ? didYouMean(
          word,
          things.map(({ id }) => id),
          advice,
        )
      : `Did you mean \`${titled.id}\`? ${advice}`;
  throw new UsageError(`--${option} ${word} is no ${noun} of “${curriculum.title}”. ${hint}`);
}
