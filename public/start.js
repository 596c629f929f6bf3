// A page that was built has its program asked for here; while one develops, the page names it itself.
const { program } = document.currentScript.dataset;
const begin = () => import(new URL(program, document.baseURI));

if (location.protocol === "file:") {
  // Browsers run no program from a folder that is opened without a server; what works there all the same is told.
  const notice = document.querySelector("[data-from-folder]");
  if (notice) notice.hidden = false;
} else if (program) {
  // First the picture, for which a slow line has the page's first moments. In the background nothing
  // is painted, and not every browser tells of paint. To begin twice does nothing.
  const look = (list) => list.getEntriesByName("first-contentful-paint").forEach(begin);
  new PerformanceObserver(look).observe({ type: "paint", buffered: true });
  setTimeout(begin, document.visibilityState === "hidden" ? 0 : 2000);
}
