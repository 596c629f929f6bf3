import { localeOf } from "../locale.ts";

export const locale = localeOf("en-GB");
