// Says so where something waits on this phone, and prepares the form for being without a network (docs/adr/0023).
addEventListener("load", () => navigator.serviceWorker?.register("/worker.js").catch(() => undefined));
document.querySelector("[data-any-kept]").hidden = !Object.keys(localStorage).some((name) => name.startsWith("samvad:"));
