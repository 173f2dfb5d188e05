// Leaves the page and its place in the tab's history, closes the case that is open, and takes along what was kept on this
// phone. Without script the link still leads away, and the button of an open case closes it.
document.querySelectorAll("[data-exit]").forEach((control) =>
  control.addEventListener("click", (event) => {
    event.preventDefault();
    document.body.replaceChildren();
    navigator.serviceWorker?.controller?.postMessage("leave");
    try {
      navigator.sendBeacon("/track/exit", new URLSearchParams());
      localStorage.clear();
    } finally {
      location.replace(control.dataset.exit);
    }
  }),
);
