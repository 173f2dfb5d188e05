// Closes the case after as many idle minutes as the session lives, so that the next person at this phone does not read it.
// It says so a minute before (WCAG 2.2.1), as what is half written goes, too.
const here = document.currentScript.dataset;
const warning = document.querySelector("[data-closing]");
const close = () => location.replace(here.ended);
const warn = () => {
  warning.hidden = false;
  timer = setTimeout(close, end - Date.now());
};
let timer;
let end;
const restart = () => {
  clearTimeout(timer);
  warning.hidden = true;
  timer = setTimeout(warn, (here.minutes - 1) * 60_000);
  end = Date.now() + here.minutes * 60_000;
};
// Not "scroll": a page also scrolls by itself, and would never close.
["pointerdown", "keydown", "input", "wheel"].forEach((sign) => document.addEventListener(sign, restart, { passive: true }));
restart();

// A phone that slept stopped the timer, too.
document.addEventListener("visibilitychange", () => !document.hidden && Date.now() >= end && close());

// A page that was refused stands in the history with all that was sent; from there on it is the case as it is then.
document.getElementById("case").addEventListener("submit", () =>
  history.replaceState(null, "", `/track/case?lang=${document.documentElement.lang}`),
);

// A page that the browser had only put to sleep shows what it showed before the case was left: ask the service again.
addEventListener("pageshow", (event) => event.persisted && location.replace(`/track/case?lang=${document.documentElement.lang}`));
