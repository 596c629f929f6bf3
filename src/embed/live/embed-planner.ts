import { inPagePlanner } from "../../explorer/planner/in-page-planner.ts";
import type { Planner } from "../../explorer/planner/planner.ts";
import { answersOnTheWay } from "../../explorer/planner/way-answers.ts";
import { patience } from "./patience.ts";

/** A planner for somebody else's page, which asks for ways and nothing of calendars. */
export const embedPlanner = (): Planner => inPagePlanner(patience, answersOnTheWay);
