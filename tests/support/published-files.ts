/*
 * Files that others published, with the numbers that a count by other means finds in them. The files
 * are not part of the project: name a folder of them to see that all still open.
 */
export const folderOfPublished = process.env["PREREQ_REAL_FILES"] ?? "";

/** File, topics, prerequisites; where a file has circles, how many are told. */
export const published: readonly (readonly [string, number, number, number])[] = [
  ["learning-graphs/csv/EdwardChenz__ai-course.csv", 290, 519, 0],
  ["learning-graphs/csv/dmccreary__calculus.csv", 380, 538, 0],
  ["learning-graphs/csv/dmccreary__chemistry.csv", 500, 875, 0],
  ["learning-graphs/csv/dmccreary__data-science-course.csv", 300, 439, 0],
  ["learning-graphs/csv/dmccreary__learning-linux.csv", 550, 693, 1],
  ["learning-graphs/csv/dmccreary__linear-algebra.csv", 300, 509, 0],
  ["learning-graphs/csv/iowerx__intro-to-trig.csv", 200, 429, 1],
  ["learning-graphs/json/dmccreary__calculus.json", 380, 538, 0],
  ["learning-graphs/json/dmccreary__data-science-course.json", 300, 439, 0],
  ["learning-graphs/json/dmccreary__learning-linux.json", 550, 693, 1],
  ["learning-graphs/json/dmccreary__signal-processing.json", 200, 262, 0],
  ["learning-graphs/variants/dmccreary__geometry-course--dependencies.csv", 150, 219, 0],
  [
    "learning-graphs/variants/dmccreary__learning-graphs--content-creator-training.csv",
    155,
    236,
    3,
  ],
  ["learning-graphs/variants/dmccreary__learning-graphs--vis-arithmetic.json", 6, 8, 0],
  ["learning-graphs/variants/dmccreary__linear-algebra--draft.csv", 300, 518, 12],
  ["mdbook/async-book.SUMMARY.md", 64, 0, 0],
  ["mdbook/book.SUMMARY.md", 111, 0, 0],
  ["mdbook/comprehensive-rust.SUMMARY.md", 562, 0, 0],
  ["mdbook/rust-by-example.SUMMARY.md", 197, 0, 0],
  ["learningmap/example.learningmap", 3, 0, 0],
  ["learningmap/getting-started.learningmap", 9, 11, 0],
  ["exercism/python.config.json", 217, 957, 0],
  ["exercism/rust.config.json", 137, 33, 0],
  ["curricular-analytics/curriculum.csv", 12, 8, 0],
  ["curricular-analytics/degree_plan.csv", 16, 12, 0],
  ["curricular-analytics/ucsd_2024_CS26_SI.csv", 45, 16, 0],
  ["catalogues/gatech-excerpt.json", 555, 895, 0],
  ["catalogues/ucsd-prereqs.json", 5086, 8424, 0],
];
