import { curriculumNames } from "./graphs.ts";
import { benchOrders } from "./planning-orders.ts";
import { benchManyGoals, benchPlans } from "./planning-plans.ts";

/**
 * Plans and orders on the Rust curriculum and on published graphs, beside a mathematical optimizer
 * and a plain topological sort. Names of
 * graphs after the benchmark's own name choose among them.
 */
export async function run(): Promise<void> {
  const chosen = process.argv.slice(3);
  const { names, missing } = curriculumNames();
  if (missing !== undefined) console.log(`Left out: ${missing}\n`);
  const wanted = names.filter((name) => chosen.length === 0 || chosen.includes(name));
  await benchPlans(wanted);
  await benchManyGoals(wanted.filter((name) => ["gatech-2020-2023", "ucsd-wi26"].includes(name)));
  benchOrders(wanted);
}
