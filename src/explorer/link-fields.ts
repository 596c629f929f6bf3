import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import type { OrderBy } from "../core/planning/order/order-by.ts";
import type { Preference } from "../core/planning/plan/plan-question.ts";
import { fewestOf } from "../core/planning/plan.ts";
import { listAim } from "./aim.ts";
import type { FieldRead, LinkField } from "./link-field.ts";
import { lensFields } from "./link-lens.ts";
import type { LinkNotice } from "./notice.ts";
import { readTopics, topicsByName, writeTopics } from "./topic-codes.ts";
import { goalTargets, topicTarget } from "./way.ts";
import { noWishes, type Wishes } from "./wishes.ts";

const noGoal: FieldRead = { problem: "linkGoal" };
const noTopic: FieldRead = { problem: "linkTopic" };
const misread: FieldRead = { problem: "linkWish" };

const encoded = encodeURIComponent;
const topicNamed = (value: string, curriculum: Curriculum): TopicId | undefined =>
  topicsByName(curriculum).get(decodeURIComponent(value));

/** Every field in the order in which they are written. Whatever else is seen gets its line here. */
export const linkFields: readonly LinkField[] = [
  {
    key: "goal",
    write: ({ target }) => (target?.kind === "goal" ? encoded(target.goal) : undefined),
    read: (value, curriculum) => {
      const id = decodeURIComponent(value);
      const target = goalTargets(curriculum).find(({ goal }) => goal.id === id)?.target;
      return target ? { seen: { target } } : noGoal;
    },
  },
  {
    key: "to",
    write: ({ target }) => (target?.kind === "topic" ? encoded(target.topic) : undefined),
    read: (value, curriculum) => {
      const id = topicNamed(value, curriculum);
      const topic = id && topicsById(curriculum).get(id);
      return topic ? { seen: { target: topicTarget(topic) } } : noGoal;
    },
  },
  {
    key: "list",
    write: ({ target }) => (target?.kind === "list" ? "1" : undefined),
    read: (value) => (value === "1" ? { seen: { target: listAim } } : misread),
  },
  {
    key: "topic",
    write: ({ selected }) => (selected === undefined ? undefined : encoded(selected)),
    read: (value, curriculum) => {
      const selected = topicNamed(value, curriculum);
      return selected === undefined ? noTopic : { seen: { selected } };
    },
  },
  {
    key: "view",
    write: ({ view }) => (view === "map" ? undefined : view),
    read: (value) => (value === "outline" || value === "map" ? { seen: { view: value } } : misread),
  },
  ...lensFields,
  wish("order", {
    write: ({ by }) => (by === noWishes.by ? undefined : encoded(by).replace("%3A", ":")),
    read: (value, curriculum) => {
      const by = orderNamed(decodeURIComponent(value), curriculum);
      return by && { by };
    },
  }),
  wish("fewest", {
    write: ({ fewest }) => (fewest === noWishes.fewest ? undefined : fewest),
    read: (value) => {
      const fewest = fewestOf.find((one) => one === value);
      return fewest && { fewest };
    },
  }),
  wish("helps", {
    write: ({ withHelps }) => (withHelps ? "1" : undefined),
    read: (value) => (value === "1" ? { withHelps: true } : undefined),
  }),
  wish("within", {
    write: ({ within }) => (within === undefined ? undefined : encoded(String(within))),
    read: (value) => {
      const within = Number(decodeURIComponent(value) || Number.NaN);
      return within >= 0 && Number.isFinite(within) ? { within } : undefined;
    },
  }),
  {
    key: "prefer",
    ofWay: true,
    write: ({ wishes: { prefer } }) => listed(prefer.map(writePreference)),
    read: (value, curriculum, { wishes }) => {
      const read = value.split(",").map((text) => readPreference(text, curriculum));
      const prefer = read.filter((one) => one !== undefined);
      return { seen: { wishes: { ...wishes, prefer } }, problem: gone(read.length, prefer.length) };
    },
  },
  {
    key: "avoid",
    ofWay: true,
    write: ({ wishes: { avoid } }) => listed([...avoid].map(encoded)),
    read: (value, curriculum, { wishes }) => {
      const read = value.split(",").map((text) => topicNamed(text, curriculum));
      const present = read.filter((one) => one !== undefined);
      return {
        seen: { wishes: { ...wishes, avoid: new Set(present) } },
        problem: gone(read.length, present.length),
      };
    },
  },
  {
    key: "known",
    ofWay: true,
    write: ({ known }, curriculum) => known && writeTopics(curriculum, known),
    read: (value, curriculum) => {
      const { topics: known, missing } = readTopics(curriculum, value);
      return { seen: { known }, problem: gone(missing, 0) };
    },
  },
];

/** A field that is one of the wishes. */
function wish(
  key: string,
  field: {
    write(wishes: Wishes): string | undefined;
    read(value: string, curriculum: Curriculum): Partial<Wishes> | undefined;
  },
): LinkField {
  return {
    key,
    ofWay: true,
    write: ({ wishes }) => field.write(wishes),
    read: (value, curriculum, { wishes }) => {
      const change = field.read(value, curriculum);
      return change ? { seen: { wishes: { ...wishes, ...change } } } : misread;
    },
  };
}

const listed = (values: readonly string[]) => (values.length > 0 ? values.join(",") : undefined);
const gone = (named: number, found: number): LinkNotice | undefined =>
  named > found ? "linkTopics" : undefined;

function orderNamed(text: string, { documents }: Curriculum): OrderBy | undefined {
  if (text === "near" || text === "area" || text === "payoff") return text;
  const document = documents.find(({ id }) => text === `document:${id}`);
  return document && `document:${document.id}`;
}

/** What is taken and, where it is wished for one topic only, `@` and that topic. */
function writePreference(preference: Preference): string {
  const take = encoded(preference.take);
  return preference.for === undefined ? take : `${take}@${encoded(preference.for)}`;
}

function readPreference(text: string, curriculum: Curriculum): Preference | undefined {
  const [what = "", user] = text.split("@");
  const take = topicNamed(what, curriculum);
  if (take === undefined || user === undefined) return take && { take };
  const only = topicNamed(user, curriculum);
  return only && { take, for: only };
}
