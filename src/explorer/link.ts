import type { Curriculum } from "../core/model/curriculum.ts";
import type { LinkField } from "./link-field.ts";
import { linkFields } from "./link-fields.ts";
import type { LinkNotice } from "./notice.ts";
import { type Seen, usuallySeen } from "./seen.ts";

/**
 * The address of what is seen, as the fragment of a URL without its `#`: nothing where all is as
 * usual, else `v=1` and the fields of `link-fields.ts` that are not as usual, in the order there:
 *
 *     v=1&goal=data-pipelines&topic=ownership&view=outline
 *     v=1&to=ownership&order=document:book&within=40&avoid=kafka,cassandra&prefer=redis@caching
 *
 * `goal` is a goal of the curriculum, `to` a topic that is the goal, and `list=1` makes one's own list
 * the goal, whatever is on the list of whoever opens the link; `topic` is the open topic;
 * `view` is `outline`. Of what it is looked at through: `document`, `area`, `kind` and `state` to filter by,
 * `only` (`topic` or `way`), `documents` (`1`, where it is shown what they cover) and `heat` (the figure by
 * which the map is shaded). Of the way: `order`, `fewest` (`topics`), `helps` (`1`), `within` (hours),
 * `prefer` (what is taken `@` for what) and `avoid`. Only a plan that is sent has `known`, in codes
 * that stay true when the curriculum is edited. Ids are percent-encoded. Version 1 is for ever:
 * fields may come to it, and none changes its meaning.
 *
 * A link counts for the visit: what it shows is kept for a person only where they choose it there
 * themselves. What it does not say stays as they have it, their goal with its wishes above all.
 */
export function writeLink(curriculum: Curriculum, seen: Seen): string {
  const parts = linkFields.flatMap((field) => {
    const value = seen.target || !field.ofWay ? field.write(seen, curriculum) : undefined;
    return value === undefined ? [] : [`${field.key}=${value}`];
  });
  return parts.length === 0 ? "" : [`v=${version}`, ...parts].join("&");
}

const version = "1";

/** What a link shows, and what about it has to be said. */
export interface LinkRead {
  /** Nothing where the text is no link, or not one that can be read. */
  readonly changes: Seen | undefined;
  /** Sentences for the person. */
  readonly problems: readonly LinkNotice[];
}

/**
 * Reads what `writeLink` wrote, for this curriculum or for another version of it: topics that moved
 * are followed, and what it does not have is left out and said. Any text can be read.
 */
export function readLink(text: string, curriculum: Curriculum): LinkRead {
  const fragment = text.replace(/^#/, "");
  if (fragment === "") return { changes: undefined, problems: [] };
  const values = new Map<string, string>();
  const problems = new Set<LinkNotice>();
  for (const part of fragment.split("&")) {
    const [, key = part, value = ""] = /^([^=]*)=(.*)$/su.exec(part) ?? [];
    if (values.has(key)) problems.add("linkPart");
    else values.set(key, value);
  }
  const written = values.get("v");
  if (written !== version) {
    const isNewer = /^[1-9]\d{0,3}$/.test(written ?? "");
    return { changes: undefined, problems: [isNewer ? "linkNewer" : "linkUnreadable"] };
  }
  values.delete("v");
  let seen = usuallySeen;
  for (const field of linkFields) {
    const value = values.get(field.key);
    if (value === undefined) continue;
    values.delete(field.key);
    const read = readField(field, value, curriculum, seen);
    seen = read.seen;
    if (read.problem !== undefined) problems.add(read.problem);
  }
  if (values.size > 0) problems.add("linkPart");
  return { changes: seen, problems: [...problems] };
}

function readField(
  field: LinkField,
  value: string,
  curriculum: Curriculum,
  seen: Seen,
): { readonly seen: Seen; readonly problem?: LinkNotice | undefined } {
  // A goal that is not there has been spoken of; how to get to it need not be.
  if (field.ofWay && !seen.target) return { seen };
  try {
    const read = field.read(value, curriculum, seen);
    return { seen: { ...seen, ...read.seen }, problem: read.problem };
  } catch (reason) {
    if (reason instanceof URIError) return { seen, problem: "linkPart" };
    throw reason;
  }
}

/** One thing to say of whatever is wrong with a link. */
export function linkNotice(problems: readonly LinkNotice[]): LinkNotice | undefined {
  return problems.length < 2 ? problems[0] : "linkParts";
}
