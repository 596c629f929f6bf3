/** Below this width, in pixels, an embedded map gets its tall layout; picture and live map must agree. */
export const narrowWidth = 480;
