import type { Words } from "./english.ts";
import { authoring } from "./german/authoring.ts";
import { calendar } from "./german/calendar.ts";
import { changes } from "./german/changes.ts";
import { check } from "./german/check.ts";
import { documents } from "./german/documents.ts";
import { embed } from "./german/embed.ts";
import { embedding } from "./german/embedding.ts";
import { goal } from "./german/goal.ts";
import { hover } from "./german/hover.ts";
import { imported } from "./german/imported.ts";
import { kinds } from "./german/kinds.ts";
import { lens } from "./german/lens.ts";
import { locale } from "./german/locale.ts";
import { map } from "./german/map.ts";
import { merging } from "./german/merging.ts";
import { notices } from "./german/notices.ts";
import { opening } from "./german/opening.ts";
import { orders } from "./german/orders.ts";
import { outline } from "./german/outline.ts";
import { ownProgress } from "./german/own-progress.ts";
import { pages } from "./german/pages.ts";
import { palette } from "./german/palette.ts";
import { placement } from "./german/placement.ts";
import { problems } from "./german/problems.ts";
import { progress } from "./german/progress.ts";
import { route } from "./german/route.ts";
import { said } from "./german/said.ts";
import { search } from "./german/search.ts";
import { share } from "./german/share.ts";
import { shell } from "./german/shell.ts";
import { shortcuts } from "./german/shortcuts.ts";
import { standings } from "./german/standings.ts";
import { start } from "./german/start.ts";
import { takeAway } from "./german/take-away.ts";
import { topic } from "./german/topic.ts";
import { units } from "./german/units.ts";

export const german: Words = {
  ...locale,
  code: "de",
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
