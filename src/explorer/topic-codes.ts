import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { remembered } from "../core/model/remembered.ts";
import { movesOf, topicsById } from "../core/model/topic-lookup.ts";

/** Letters of a code, of six bits each. Changing any of this breaks every link ever sent. */
const codeLength = 5;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Topics in little room, for links: five letters a topic, made from its id alone, so that neither
 * its place nor the other topics matter. Topics whose codes coincide are written out after commas.
 */
export function writeTopics(curriculum: Curriculum, topics: ReadonlySet<TopicId>): string {
  const byCode = topicsByCode(curriculum);
  let codes = "";
  let names = "";
  for (const { id } of curriculum.topics) {
    if (!topics.has(id)) continue;
    if (byCode.get(codeOf(id)) === id) codes += codeOf(id);
    else names += `,${encodeURIComponent(id)}`;
  }
  return codes + names;
}

/**
 * The topics of such a text, under their present ids, and how many it names that the curriculum
 * does not have.
 * @throws URIError where what is written out is not well encoded
 */
export function readTopics(
  curriculum: Curriculum,
  text: string,
): { readonly topics: ReadonlySet<TopicId>; readonly missing: number } {
  const [codes = "", ...names] = text.split(",");
  const byCode = topicsByCode(curriculum);
  const byName = topicsByName(curriculum);
  const found = [
    ...(codes.match(/.{1,5}/gsu) ?? []).map((code) => byCode.get(code)),
    ...names.map((name) => byName.get(decodeURIComponent(name))),
  ];
  const present = found.filter((id) => id !== undefined);
  return { topics: new Set(present), missing: found.length - present.length };
}

/** The topics of a curriculum by every name they have and had. */
export const topicsByName = remembered((curriculum: Curriculum): ReadonlyMap<string, TopicId> => {
  const present = [...topicsById(curriculum).keys()].map((id) => [id, id] as const);
  return new Map<string, TopicId>([...movesOf(curriculum), ...present]);
});

/** The topics by the codes of those names. A code of two topics is nobody's. */
const topicsByCode = remembered((curriculum: Curriculum) => {
  const byCode = new Map<string, TopicId | undefined>();
  for (const [name, id] of topicsByName(curriculum)) {
    const code = codeOf(name);
    byCode.set(code, byCode.has(code) && byCode.get(code) !== id ? undefined : id);
  }
  return byCode;
});

/** Thirty bits of the name's FNV-1a hash, stirred as MurmurHash3 ends. */
function codeOf(name: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  let code = "";
  for (let digit = 0; digit < codeLength; digit++) code += letters[(hash >>> (6 * digit)) & 63];
  return code;
}
