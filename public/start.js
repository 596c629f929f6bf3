// Browsers run no program from a folder that is opened without a server; what works there all the same is told.
if (location.protocol === "file:") {
  const notice = document.querySelector("[data-from-folder]");
  if (notice) notice.hidden = false;
}
