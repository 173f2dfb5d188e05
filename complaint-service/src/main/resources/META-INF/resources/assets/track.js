// Closes the case after as many idle minutes as the session lives, so that the next person at this phone does not read it.
const here = document.currentScript.dataset;
const close = () => location.replace(here.ended);
let timer;
let end;
const restart = () => {
  clearTimeout(timer);
  timer = setTimeout(close, here.minutes * 60_000);
  end = Date.now() + here.minutes * 60_000;
};
["pointerdown", "keydown", "input", "scroll"].forEach((sign) => document.addEventListener(sign, restart, { passive: true }));
restart();

// A phone that slept stopped the timer, too.
document.addEventListener("visibilitychange", () => !document.hidden && Date.now() >= end && close());

// A page that the browser had only put to sleep shows what it showed before the case was left: ask the service again.
addEventListener("pageshow", (event) => event.persisted && location.reload());
