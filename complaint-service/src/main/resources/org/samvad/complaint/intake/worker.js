// Keeps the form usable without a network (docs/adr/0023). Puts aside only what is the same for everybody: the empty
// form in each language, the page for being offline and their scripts. Receipts, cases, answers and whatever a person
// writes go past it.
const version = "@version@";
const files = @files@; // path: integrity, or "" for a page, which the version stands for
const PATIENCE = 4_000; // milliseconds until the form that was put aside is better than the newest one
const PATIENCE_WHILE_SENDING = 60_000;
const CITIZENS = /^\/($|report$|receipt$|offline$|attachments$|track|contact|s\/)/i;
const SCAN = /^\/s\/([0-9a-z]{8})[0-9a-z]{14}$/i;
const LANGUAGES = ["hi", "en", "hne"];

/** Pages that came out of the cache: they take their scripts from there, too, without waiting for the network again. */
const helped = new Set();

addEventListener("install", (event) => event.waitUntil(putAside()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("message", (event) => event.data === "leave" && event.waitUntil(leave()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, searchParams } = new URL(request.url);
  if (request.mode === "navigate" && CITIZENS.test(pathname)) {
    event.respondWith(pathname === "/report" ? formVisit(event, searchParams) : visit(event, pathname, searchParams));
  } else if (request.method === "GET" && files[pathname]) {
    event.respondWith(script(event));
  }
});

async function putAside() {
  const cache = await caches.open(version);
  // A copy of another release may answer during a roll-out: then the integrity is wrong, and the next visit tries again.
  const requests = Object.entries(files).map(
    ([path, integrity]) => new Request(path, { integrity, cache: "reload", credentials: "omit" }),
  );
  await cache.addAll(requests);
  await skipWaiting();
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== version).map((name) => caches.delete(name)));
  await clients.claim();
}

/** Somebody left quickly: nothing stays. */
async function leave() {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}

const found = (path) => caches.match(path, { ignoreVary: true });
const languageOf = (fields) => LANGUAGES.find((known) => known === fields.get("lang")) ?? LANGUAGES[0];
const within = (patience, answer) =>
  Promise.race([answer, new Promise((_, fail) => setTimeout(() => fail(new Error("too slow")), patience))]);

async function formVisit(event, asked) {
  const { request } = event;
  if (request.method === "POST") {
    const copy = request.clone();
    try {
      return await within(PATIENCE_WHILE_SENDING, fetch(request));
    } catch {
      return unsent(event, await copy.text());
    }
  }
  if (!(await found(`/report?lang=${languageOf(asked)}`))) {
    return fetch(request);
  }
  try {
    const newest = await within(PATIENCE, fetch(request));
    if (newest.status < 500) {
      return newest;
    }
  } catch {
    // The form that was put aside is for this.
  }
  return form(event, languageOf(asked), place(asked.get("code") ?? "", asked.get("station") ?? ""), "begun");
}

/** What could not be sent, in the form again. A form that only asked for another language gets it. */
function unsent(event, body) {
  const fields = new URLSearchParams(body);
  const shown = fields.get("show");
  return shown
    ? form(event, languageOf(new URLSearchParams({ lang: shown })), body, "begun")
    : form(event, languageOf(fields), body, "unsent");
}

/** What is sent without script; it is not kept a second time in memory. */
const holdsFile = (request) => request.headers.get("Content-Type")?.startsWith("multipart/");

async function visit(event, pathname, asked) {
  const copy = event.request.method === "POST" && !holdsFile(event.request) && event.request.clone();
  try {
    return await fetch(event.request);
  } catch {
    const fields = copy ? new URLSearchParams(await copy.text()) : asked;
    // A form that switches the language names it beside its own: as "show", or once more, as the one for a code does.
    if (copy ? fields.has("show") : fields.getAll("lang").length > 1) {
      return new Response(null, { status: 204 }); // The page stays where it is, with all that was typed, in the language it has.
    }
    const scan = event.request.method === "GET" && SCAN.exec(pathname);
    helped.add(event.resultingClientId);
    return scan
      ? form(event, languageOf(asked), place(scan[1], ""), "begun")
      : ((await found(`/offline?lang=${languageOf(fields)}`)) ?? Response.error());
  }
}

/** Fields for a place, as the form has them. Only the service can tell which station a code belongs to. */
const place = (code, station) =>
  new URLSearchParams({ code, station, about: station || (code ? "HERE" : "") }).toString();

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** By hand, because the browsers of older phones have no crypto.randomUUID. */
function randomKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}

async function form(event, language, fields, state) {
  const empty = await found(`/report?lang=${language}`);
  if (!empty) {
    return Response.error();
  }
  helped.add(event.resultingClientId);
  const page = (await empty.text())
    .replace(/(name="key" value=")[^"]*/, `$1${randomKey()}`)
    .replace('data-network="up"', () => `data-network="down" data-state="${state}" data-fields="${escaped(fields)}"`);
  const headers = new Headers(empty.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(page, { status: state === "unsent" ? 503 : 200, headers });
}

async function script({ request, clientId }) {
  const kept = await found(request);
  if (kept && helped.has(clientId)) {
    return kept;
  }
  try {
    return await within(PATIENCE, fetch(request));
  } catch {
    return kept ?? Response.error();
  }
}
