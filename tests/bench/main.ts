export {};

/** The benchmarks by name: `npm run bench -- layout`. Each prints a Markdown table. */
const benches = {
  layout: () => import("./layout.ts"),
  "first-view": () => import("./first-view.ts"),
  view: () => import("./view.ts"),
  planning: () => import("./planning.ts"),
  schedule: () => import("./schedule.ts"),
  placement: () => import("./placement.ts"),
  search: () => import("./search.ts"),
  serve: () => import("./serve.ts"),
  limits: () => import("./limits.ts"),
  embed: () => import("./embed.ts"),
  suggestions: () => import("./suggestions.ts"),
  lighthouse: () => import("./lighthouse.ts"),
};

const [wanted = ""] = process.argv.slice(2);
const bench = Object.entries(benches).find(([name]) => name === wanted);
if (bench) {
  const { run } = await bench[1]();
  await run();
} else {
  console.error(`Which benchmark? One of: ${Object.keys(benches).join(", ")}`);
  process.exitCode = 2;
}
