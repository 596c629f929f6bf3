import { answersToAuthors } from "../../explorer/planner/author-answers.ts";
import { serve } from "./serve.ts";

serve(answersToAuthors);
