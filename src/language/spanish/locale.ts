import { localeOf } from "../locale.ts";

export const locale = localeOf("es");
