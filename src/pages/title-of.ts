import type { Curriculum } from "../core/model/curriculum.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import type { Subject } from "../formats/export/site-addresses.ts";

/** What a subject is called. */
export function titleOf(curriculum: Curriculum, subject: Subject): string {
  switch (subject.kind) {
    case "curriculum":
      return curriculum.title;
    case "area":
      return curriculum.areas.find(({ id }) => id === subject.id)?.title ?? subject.id;
    case "goal":
      return curriculum.goals.find(({ id }) => id === subject.id)?.title ?? subject.id;
    case "topic":
      return topicsById(curriculum).get(subject.id)?.title ?? subject.id;
  }
}

/** What is said of a subject in a sentence or two; nothing where the curriculum says nothing. */
export function summaryOf(curriculum: Curriculum, subject: Subject): string {
  switch (subject.kind) {
    case "curriculum":
      return curriculum.summary;
    case "area":
      return "";
    case "goal":
      return curriculum.goals.find(({ id }) => id === subject.id)?.summary ?? "";
    case "topic":
      return topicsById(curriculum).get(subject.id)?.summary ?? "";
  }
}
