import type { Curriculum } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { ancestorsOf } from "../../src/core/prerequisites/closure.ts";
import { compact } from "../../src/core/prerequisites/compact.ts";
import { topicGraph } from "../../src/core/prerequisites/topic-graph.ts";
import { curriculumNamed, curriculumNames } from "./graphs.ts";
import { median, numbersFrom, quantile } from "./numbers.ts";
import { type Course, courseOf, type Way, ways } from "./placement-course.ts";
import { learnerMakers, pick, type Random } from "./placement-learners.ts";

const usualGraphs = ["rust", "metacademy", "khan-2014", "exercism-csharp-full"];
const usualLearners = 1000;
/** One in so many learners is questioned in the other ways, too. */
const comparedOneIn = 5;
const errors = [0, 0.1];
/** Questions asked, as shares of the closure. */
const curvePoints = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1];

/** A made-up learner who was placed in one way, with errors at some rate. */
interface Case {
  readonly graph: string;
  readonly maker: string;
  readonly error: number;
  readonly way: Way;
  readonly course: Course;
}

/**
 * Places made-up learners and prints Markdown tables: how many questions it takes and how many
 * topics are placed right, by kind of learner; and the same over the questions asked beside two
 * other ways to choose the next question. Everything but that choice is the same in all three:
 * belief, what follows from answers, and when to stop. Names of graphs after the benchmark's own
 * name choose among them, and a number says how many learners there are on each.
 */
export function run(): void {
  const chosen = process.argv.slice(3);
  const learners = Number(chosen.find((word) => /^\d+$/.test(word)) ?? usualLearners);
  const { names, missing } = curriculumNames();
  if (missing !== undefined) console.log(`Left out: ${missing}\n`);
  const named = names.filter((name) => chosen.includes(name));
  const graphs = named.length > 0 ? named : names.filter((name) => usualGraphs.includes(name));
  const cases = graphs.flatMap((graph) => {
    const curriculum = curriculumNamed(graph);
    return curriculum ? casesOf(graph, curriculum, learners) : [];
  });
  reportSettled(cases.filter(({ way }) => way === "most telling"));
  reportCurves(cases);
}

function casesOf(graph: string, curriculum: Curriculum, learners: number): Case[] {
  const goals = goalsOf(curriculum);
  const makers = Object.entries(learnerMakers);
  const cases: Case[] = [];
  for (let learner = 0; learner < learners; learner += 1) {
    const [maker, make] = makers[learner % makers.length] ?? [];
    const goal = goals[Math.floor(learner / makers.length) % goals.length];
    if (maker === undefined || make === undefined || goal === undefined) continue;
    for (const error of errors) {
      for (const way of ways) {
        if (way !== "most telling" && Math.floor(learner / makers.length) % comparedOneIn !== 0)
          continue;
        const course = courseOf(curriculum, goal, make, way, error, learner);
        cases.push({ graph, maker, error, way, course });
      }
    }
  }
  return cases;
}

/** The goals of a curriculum, or else one to three random topics that need twenty or more each. */
function goalsOf(curriculum: Curriculum): (readonly TopicId[])[] {
  if (curriculum.goals.length > 0) return curriculum.goals.map(({ topics }) => topics);
  const random: Random = numbersFrom(7);
  const graph = compact(topicGraph(curriculum));
  const large = graph.topics.filter((topic) => ancestorsOf(graph, [topic]).size >= 19);
  return Array.from({ length: 12 }, () => pick(large, 1 + Math.floor(random() * 3), random));
}

function reportSettled(cases: readonly Case[]): void {
  printHead("Until settled", [
    "graph",
    "learners",
    "errors",
    "count",
    "topics p50",
    "questions p50",
    "questions p90",
    "share asked p50",
    "share asked p90",
    "placed right",
    "right at 1/11",
    "right at start",
    "left ÷ √undecided",
    "ms p50",
    "ms max",
  ]);
  for (const graph of new Set(cases.map((one) => one.graph))) {
    for (const error of errors) {
      const here = cases.filter((one) => one.graph === graph && one.error === error);
      for (const maker of Object.keys(learnerMakers))
        printSettled(
          graph,
          maker,
          error,
          here.filter((one) => one.maker === maker),
        );
      printSettled(graph, "all", error, here);
    }
  }
}

function printSettled(graph: string, maker: string, error: number, cases: readonly Case[]): void {
  const courses = cases.map(({ course }) => course);
  const asked = courses.map(({ right }) => right.length - 1);
  const shares = courses.map(({ right, size }) => (right.length - 1) / size);
  const times = courses.flatMap(({ milliseconds }) => milliseconds);
  print([
    graph,
    maker,
    percent(error),
    courses.length,
    median(courses.map(({ size }) => size)),
    median(asked),
    quantile(asked, 0.9),
    percent(median(shares)),
    percent(quantile(shares, 0.9)),
    percent(mean(courses.map(({ right }) => right.at(-1) ?? 0))),
    percent(mean(courses.map((course) => rightAfter(course, Math.round(course.size / 11))))),
    percent(mean(courses.map((course) => rightAfter(course, 0)))),
    leftPerRoot(courses).toFixed(2),
    median(times).toFixed(1),
    quantile(times, 1).toFixed(0),
  ]);
}

/** How many questions were left for the square root of the undecided topics, by least squares over all steps. */
function leftPerRoot(courses: readonly Course[]): number {
  let products = 0;
  let squares = 0;
  for (const { undecided } of courses) {
    for (const [asked, topics] of undecided.entries()) {
      products += (undecided.length - 1 - asked) * Math.sqrt(topics);
      squares += topics;
    }
  }
  return products / squares;
}

/** Placed right over the share of topics asked about, for the learners who were questioned in every way. */
function reportCurves(cases: readonly Case[]): void {
  printHead("Placed right, by share of topics asked about", [
    "graph",
    "errors",
    "next question",
    "count",
    "asked in the end, mean",
    ...curvePoints.map(percent),
  ]);
  const compared = new Set(
    cases
      .filter(({ way }) => way === "random")
      .map(({ graph, course }) => `${graph} ${course.learner}`),
  );
  for (const graph of new Set(cases.map((one) => one.graph))) {
    for (const error of errors) {
      for (const way of ways) {
        const courses = cases
          .filter((one) => one.graph === graph && one.error === error && one.way === way)
          .map(({ course }) => course)
          .filter(({ learner }) => compared.has(`${graph} ${learner}`));
        const curve = curvePoints.map((point) =>
          percent(
            mean(courses.map((course) => rightAfter(course, Math.round(point * course.size)))),
          ),
        );
        const asked = mean(courses.map(({ right, size }) => (right.length - 1) / size));
        print([graph, percent(error), way, courses.length, percent(asked), ...curve]);
      }
    }
  }
}

/** What is placed right after so many questions, or at the end when it was settled before. */
function rightAfter({ right }: Course, questions: number): number {
  return right[Math.min(questions, right.length - 1)] ?? 0;
}

function printHead(title: string, columns: readonly string[]): void {
  console.log(`\n### ${title}\n`);
  print(columns);
  print(columns.map(() => "---"));
}

function print(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

const percent = (share: number): string =>
  `${(100 * share).toFixed(share < 0.995 && share > 0.5 ? 1 : 0)} %`;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
