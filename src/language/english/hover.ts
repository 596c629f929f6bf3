import { locale } from "./locale.ts";

const { number } = locale;

export const hover = {
  known: (topics: number) => `${number(topics)} known`,
  onYourWay: (topics: number) => `${number(topics)} on your way`,
  step: (step: number) => `step ${number(step)}`,
  connections: (requires: number, opens: number) =>
    `Requires ${number(requires)} · opens ${number(opens)}`,
};
