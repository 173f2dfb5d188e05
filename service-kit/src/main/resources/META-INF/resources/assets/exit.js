// Leaves each tab of this site and its place in the history, closes the case that is open, and takes along what was kept on
// this phone. Without script the link still leads away, and the button of an open case closes it.
const tabs = window.BroadcastChannel && new BroadcastChannel("samvad");
const leave = (to) => {
  document.body.replaceChildren();
  dispatchEvent(new Event("leave")); // Nothing may ask whether to stay.
  try {
    localStorage.clear();
  } finally {
    location.replace(to);
  }
};
tabs?.addEventListener("message", ({ data }) => leave(data));
document.querySelectorAll("[data-exit]").forEach((control) =>
  control.addEventListener("click", (event) => {
    event.preventDefault();
    const to = control.dataset.exit;
    navigator.serviceWorker?.controller?.postMessage("leave");
    navigator.sendBeacon?.("/track/exit", new URLSearchParams());
    tabs?.postMessage(to);
    leave(to);
  }),
);
