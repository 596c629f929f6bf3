import { authoring } from "./english/authoring.ts";
import { calendar } from "./english/calendar.ts";
import { changes } from "./english/changes.ts";
import { check } from "./english/check.ts";
import { documents } from "./english/documents.ts";
import { embed } from "./english/embed.ts";
import { embedding } from "./english/embedding.ts";
import { goal } from "./english/goal.ts";
import { hover } from "./english/hover.ts";
import { imported } from "./english/imported.ts";
import { kinds } from "./english/kinds.ts";
import { lens } from "./english/lens.ts";
import { locale } from "./english/locale.ts";
import { map } from "./english/map.ts";
import { merging } from "./english/merging.ts";
import { notices } from "./english/notices.ts";
import { opening } from "./english/opening.ts";
import { orders } from "./english/orders.ts";
import { outline } from "./english/outline.ts";
import { ownProgress } from "./english/own-progress.ts";
import { pages } from "./english/pages.ts";
import { palette } from "./english/palette.ts";
import { placement } from "./english/placement.ts";
import { problems } from "./english/problems.ts";
import { progress } from "./english/progress.ts";
import { route } from "./english/route.ts";
import { said } from "./english/said.ts";
import { search } from "./english/search.ts";
import { share } from "./english/share.ts";
import { shell } from "./english/shell.ts";
import { shortcuts } from "./english/shortcuts.ts";
import { standings } from "./english/standings.ts";
import { start } from "./english/start.ts";
import { takeAway } from "./english/take-away.ts";
import { topic } from "./english/topic.ts";
import { units } from "./english/units.ts";

/** The interface in English, from which the other languages take their shape. */
export const english = {
  ...locale,
  code: "en",
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

/** The words of the interface in one language. */
export type Words = typeof english;
