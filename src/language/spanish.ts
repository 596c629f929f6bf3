import type { Words } from "./english.ts";
import { authoring } from "./spanish/authoring.ts";
import { calendar } from "./spanish/calendar.ts";
import { changes } from "./spanish/changes.ts";
import { check } from "./spanish/check.ts";
import { documents } from "./spanish/documents.ts";
import { embed } from "./spanish/embed.ts";
import { embedding } from "./spanish/embedding.ts";
import { goal } from "./spanish/goal.ts";
import { hover } from "./spanish/hover.ts";
import { imported } from "./spanish/imported.ts";
import { kinds } from "./spanish/kinds.ts";
import { lens } from "./spanish/lens.ts";
import { locale } from "./spanish/locale.ts";
import { map } from "./spanish/map.ts";
import { merging } from "./spanish/merging.ts";
import { notices } from "./spanish/notices.ts";
import { opening } from "./spanish/opening.ts";
import { orders } from "./spanish/orders.ts";
import { outline } from "./spanish/outline.ts";
import { ownProgress } from "./spanish/own-progress.ts";
import { pages } from "./spanish/pages.ts";
import { palette } from "./spanish/palette.ts";
import { placement } from "./spanish/placement.ts";
import { problems } from "./spanish/problems.ts";
import { progress } from "./spanish/progress.ts";
import { route } from "./spanish/route.ts";
import { said } from "./spanish/said.ts";
import { search } from "./spanish/search.ts";
import { share } from "./spanish/share.ts";
import { shell } from "./spanish/shell.ts";
import { shortcuts } from "./spanish/shortcuts.ts";
import { standings } from "./spanish/standings.ts";
import { start } from "./spanish/start.ts";
import { takeAway } from "./spanish/take-away.ts";
import { topic } from "./spanish/topic.ts";
import { units } from "./spanish/units.ts";

export const spanish: Words = {
  ...locale,
  code: "es",
  units,
  standings,
  kinds,
  map,
  embed,
  embedding,
  authoring,
  imported,
  check,
  goal,
  route,
  start,
  placement,
  orders,
  calendar,
  takeAway,
  share,
  progress,
  ownProgress,
  documents,
  lens,
  shell,
  search,
  pages,
  palette,
  shortcuts,
  opening,
  problems,
  topic,
  outline,
  hover,
  changes,
  said,
  merging,
  notices,
};
