/** Hours in whole seconds, so that sums of them are exact. */
export function secondsOf(hours: Float64Array): Float64Array {
  return hours.map((time) => Math.round(time * secondsInAnHour));
}

export const secondsInAnHour = 3600;
