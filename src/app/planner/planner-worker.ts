import { answersTo } from "../../explorer/planner/answers.ts";
import { serve } from "./serve.ts";

serve(answersTo);
