/** How a file is asked for: no other site learns who the reader is, or which page they read. */
export function privately({ origin }: URL): RequestInit {
  return {
    credentials: origin === location.origin ? "same-origin" : "omit",
    referrerPolicy: "no-referrer",
  };
}
