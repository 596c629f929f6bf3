/**
 * Ids as they stand in a curriculum file, one branded type a noun. The constructors below are the
 * only casts: an id is made where a file, a link or an argument is read, and trusted afterwards.
 *
 * An id comes from a stranger's file and may be `__proto__` or `constructor`. Keep ids in `Map` and
 * `Set`; where a library wants an object key, hand it a prefixed key.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type TopicId = Branded<"TopicId">;
export const TopicId = (text: string): TopicId => text as TopicId;

export type AreaId = Branded<"AreaId">;
export const AreaId = (text: string): AreaId => text as AreaId;

export type StageId = Branded<"StageId">;
export const StageId = (text: string): StageId => text as StageId;

export type GoalId = Branded<"GoalId">;
export const GoalId = (text: string): GoalId => text as GoalId;

export type DocumentId = Branded<"DocumentId">;
export const DocumentId = (text: string): DocumentId => text as DocumentId;

/** An item's full name, `<document>/<item>`, for example `book/4.1`. */
export type ItemId = Branded<"ItemId">;
export const ItemId = (text: string): ItemId => text as ItemId;
