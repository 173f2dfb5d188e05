// Leaves the page and its place in the tab's history, and takes along what was kept on this phone. Without script the
// link still leads away.
document.querySelectorAll("[data-exit]").forEach((link) =>
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.body.replaceChildren();
    navigator.serviceWorker?.controller?.postMessage("leave");
    try {
      localStorage.clear();
    } finally {
      location.replace(link.href);
    }
  }),
);
