import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { movesOf } from "../core/model/topic-lookup.ts";
import type { Aim } from "./aim.ts";
import { presentJourney } from "./route/journey-record.ts";
import type { LearnerRecord } from "./saved-record.ts";
import type { Wishes } from "./wishes.ts";

/**
 * The record under the ids of today. A mark under a present id wins over one under a former id.
 * Marks of topics that this curriculum does not have are kept: another version of it may.
 */
export function followMoves(curriculum: Curriculum, record: LearnerRecord): LearnerRecord {
  const moves = movesOf(curriculum);
  const marks = new Map(record.learner.marks);
  for (const [id, mark] of record.learner.marks) {
    const now = moves.get(id);
    if (now === undefined) continue;
    marks.delete(id);
    if (!marks.has(now)) marks.set(now, mark);
  }
  return {
    ...record,
    learner: { marks },
    target: presentTarget(curriculum, moves, record),
    list: presentSet(moves, record.list),
    wishes: presentWishes(moves, record.wishes),
    journey: presentJourney(moves, record.journey),
  };
}

function presentWishes(moves: ReadonlyMap<TopicId, TopicId>, wishes: Wishes): Wishes {
  const present = (id: TopicId) => moves.get(id) ?? id;
  const prefer = wishes.prefer.map((one) => ({
    take: present(one.take),
    ...(one.for !== undefined && { for: present(one.for) }),
  }));
  return { ...wishes, prefer, avoid: presentSet(moves, wishes.avoid) };
}

function presentSet(moves: ReadonlyMap<TopicId, TopicId>, ids: ReadonlySet<TopicId>) {
  return new Set([...ids].map((id) => moves.get(id) ?? id));
}

function presentTarget(
  curriculum: Curriculum,
  moves: ReadonlyMap<TopicId, TopicId>,
  { target, list }: LearnerRecord,
): Aim | undefined {
  if (target?.kind === "list") return list.size > 0 ? target : undefined;
  if (target?.kind === "goal") {
    return curriculum.goals.some((goal) => goal.id === target.goal) ? target : undefined;
  }
  if (!target) return undefined;
  const topic = moves.get(target.topic) ?? target.topic;
  return curriculum.topics.some((one) => one.id === topic) ? { kind: "topic", topic } : undefined;
}
