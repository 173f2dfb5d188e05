// Keeps what a person writes on this phone where they said so, and sends what could not be sent (docs/adr/0023).
const form = document.getElementById("report");
const { key, text, about } = form.elements;
const keep = document.getElementById("keep");
const waiting = document.getElementById("waiting");
const state = waiting.querySelector("[role=status]");
const PREFIX = "samvad:";
const EVERY = 15_000; // milliseconds between looks whether the network is back
let waits = false;
let sending = false; // from the look at the network to the next page

// Closed by some settings: then nothing is offered to be kept.
const phone = (() => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
})();

const record = (id) => JSON.parse(phone?.getItem(PREFIX + id) ?? "null");
const forget = (id) => phone?.removeItem(PREFIX + id);
const isBox = (control) => control.type === "radio" || control.type === "checkbox";

function save() {
  if (keep.checked) {
    const fields = new URLSearchParams(new FormData(form)).toString();
    phone.setItem(PREFIX + key.value, JSON.stringify({ fields, waits, at: Date.now() }));
  }
}

function hide(name, value) {
  const field = document.createElement("input");
  field.type = "hidden";
  Object.assign(field, { name, value });
  form.append(field);
}

/** Fills the form with fields as it would send them. The page's language stays, and proofs are good for once. */
function fill(fields) {
  const controls = [...form.elements].filter((control) => control.name && control.type !== "submit");
  controls.filter(isBox).forEach((box) => (box.checked = false));
  for (const [name, value] of new URLSearchParams(fields)) {
    const named = controls.filter((control) => control.name === name);
    if (["lang", "show", "proof", "ticket", "checked", "before", "unkeyed"].includes(name)) {
      continue;
    } else if (!named.length) {
      hide(name, value);
    } else if (isBox(named[0])) {
      named.filter((box) => box.value === value).forEach((box) => (box.checked = true));
    } else {
      named[0].value = value;
    }
  }
  form.querySelector(".also").open = form.querySelector("[name=alsoAbout]:checked") !== null;
  if (about.selectedIndex < 0) {
    const here = new URLSearchParams(fields).get("about") === "HERE";
    about.selectedIndex = here ? (about.add(new Option(about.dataset.here, "HERE")), about.length - 1) : 0;
  }
  text.dispatchEvent(new Event("input"));
}

function show(waitsNow) {
  waits = waitsNow;
  form.hidden = waits;
  waiting.hidden = !waits;
  (waits ? waiting.querySelector("[data-keep]") : form.querySelector("[data-keep]")).append(keep.closest("label"));
  if (waits) {
    waiting.querySelector(".message").textContent = text.value;
    state.textContent = state.dataset.waiting;
    waiting.focus();
    sendIfPossible();
  }
}

/** Only before the person's eyes: the receipt's code is shown once. */
async function sendIfPossible() {
  if (sending || !waits || document.hidden) {
    return;
  }
  sending = true; // A second sending would take the place of the one whose answer is still on its way.
  try {
    const signal = AbortSignal.timeout?.(EVERY);
    sending = (await fetch("/assets/kept.js", { method: "HEAD", cache: "no-store", signal })).ok && waits;
  } catch {
    sending = false; // Still no network; the next look is due.
  }
  if (sending) {
    state.textContent = state.dataset.sending;
    form.requestSubmit();
  }
}

function offer(id) {
  const kept = record(id);
  const notice = document.getElementById("kept").content.firstElementChild.cloneNode(true);
  const page = document.documentElement.lang === "en" ? "en-IN" : "hi-IN";
  notice.querySelector("[data-date]").textContent = new Date(kept.at).toLocaleString(page, { dateStyle: "medium", timeStyle: "short" });
  notice.querySelector(kept.waits ? "[data-waits]" : "[data-draft]").hidden = false;
  notice.querySelector("[data-open]").addEventListener("click", () => {
    fill(kept.fields);
    keep.checked = true;
    notice.remove();
    show(kept.waits);
  });
  notice.querySelector("[data-delete]").addEventListener("click", () => {
    forget(id);
    notice.remove();
  });
  form.before(notice);
}

forget(form.dataset.before); // It was sent before this page; its answer had been lost.
if (form.dataset.network === "down") {
  fill(form.dataset.fields);
}
if (phone) {
  keep.closest("label").hidden = false;
  keep.checked = record(key.value) !== null;
  Object.keys(phone)
    .filter((name) => name.startsWith(PREFIX) && name !== PREFIX + key.value)
    .forEach((name) => offer(name.slice(PREFIX.length)));
}
show(form.dataset.state === "unsent");
save();

keep.addEventListener("change", () => (keep.checked ? save() : forget(key.value)));
form.addEventListener("input", save);
waiting.querySelector("[data-change]").addEventListener("click", () => {
  show(false);
  save();
  text.focus();
});
waiting.querySelector("[data-delete]").addEventListener("click", () => {
  forget(key.value);
  location.replace(`/report?lang=${document.documentElement.lang}`);
});
addEventListener("pageshow", (event) => (sending = sending && !event.persisted)); // Back from a page that came after it.
addEventListener("online", sendIfPossible);
document.addEventListener("visibilitychange", sendIfPossible);
setInterval(sendIfPossible, EVERY);

// After the page is there, so that it costs the first look nothing. Fails without a network; the next visit tries again.
addEventListener("load", () => navigator.serviceWorker?.register("/worker.js").catch(() => undefined));
