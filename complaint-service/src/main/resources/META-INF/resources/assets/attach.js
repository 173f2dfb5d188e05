// Sends photos and a voice note one by one: a photo is made smaller on the phone, which leaves out what it hides; a broken
// network is waited for, and the same upload id goes with every try, so that nothing arrives twice. Without this script the
// forms do the same, one file at a time.
const words = document.getElementById("words").dataset;
const faults = Object.fromEntries(
  [...document.querySelectorAll("#faults > li")].map((line) => [line.dataset.fault, line.textContent]),
);
const LONGEST_EDGE = 1600;
const LARGEST = { photo: 10 * 1024 * 1024, voice: 2 * 1024 * 1024 };
const PAUSES = [2, 5, 10, 20];
const LONGEST_RECORDING = 120;
// In milliseconds: as long as the gateway waits for all of a file on a slow network and then for the answer, and less than it
// waits for a file that does not move at all.
const LONGEST_UPLOAD = 420_000;
const LONGEST_SILENCE = 100_000;

document.querySelector("[data-focus]")?.focus();

// By hand, because crypto.randomUUID is there only under https.
const randomId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
};

// In the phone's own decoder; what it can't read goes as it is, and the service says what is wrong with it.
const smaller = async (file) => {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    return blob ? { blob, canvas } : { blob: file };
  } catch {
    return { blob: file };
  }
};

const post = (form, sending, progress) =>
  new Promise((done) => {
    const body = new FormData();
    body.append("uploadTicket", form.elements.uploadTicket.value);
    body.append("uploadId", sending.id);
    body.append("file", sending.blob, "file");
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/complaints/attachments");
    request.setRequestHeader("Accept", "application/json");
    request.timeout = LONGEST_UPLOAD;
    let silence;
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), LONGEST_SILENCE);
    };
    request.upload.addEventListener("progress", (event) => (listen(), progress(event.loaded / event.total)));
    [request.upload, request].forEach((way) => way.addEventListener("loadend", () => clearTimeout(silence)));
    listen();
    request.addEventListener("load", () => done({ status: request.status, text: request.responseText }));
    ["error", "timeout", "abort"].forEach((end) => request.addEventListener(end, () => done({ status: 0, text: "" })));
    request.send(body);
  });

const slug = (answer) => {
  try {
    return JSON.parse(answer.text).type.split(":").pop();
  } catch {
    return "";
  }
};

// After a pause, or as soon as the phone says that there is a network.
const pause = (seconds) =>
  new Promise((over) => {
    const timer = setTimeout(over, seconds * 1000);
    window.addEventListener("online", () => (clearTimeout(timer), over()), { once: true });
  });

const line = (form, name) => {
  const item = form.parentElement.querySelector("ul.sent").appendChild(document.createElement("li"));
  const text = item.appendChild(document.createElement("p"));
  text.setAttribute("role", "status");
  const bar = item.appendChild(document.createElement("progress"));
  bar.max = 1;
  bar.value = 0; // Without one it would move to and fro all the time.
  bar.setAttribute("aria-label", name);
  return {
    item,
    say: (words) => (text.textContent = `${name}: ${words}`),
    show: (part) => (bar.value = part),
    end: (name) => (bar.remove(), (item.className = name)),
  };
};

const arrived = (form) => {
  const left = Number(form.dataset.left) - 1;
  form.dataset.left = left;
  form.hidden = left < 1;
  form.parentElement.querySelector("[data-left-words]").textContent = words[`${form.dataset.kind}Left${left}`];
};

const send = async (form, sending, shown) => {
  for (let tries = 0; ; tries++) {
    shown.say(words.sending);
    const answer = await post(form, sending, shown.show);
    if (answer.status === 201) {
      shown.end("good");
      shown.say(words.arrived);
      arrived(form);
      return;
    }
    const mayPass = answer.status === 0 || answer.status >= 502;
    if (!mayPass) {
      shown.end("bad");
      shown.say(faults[slug(answer)] ?? words.failed);
      return;
    }
    const isBusy = slug(answer) === "uploads-busy";
    if (tries === PAUSES.length) {
      await askAgain(shown, isBusy ? faults["uploads-busy"] : words.noNetwork);
      tries = -1;
    } else {
      shown.say(isBusy ? words.busy : words.waiting);
      await pause(PAUSES[tries]);
    }
  }
};

const askAgain = (shown, why) =>
  new Promise((wanted) => {
    shown.say(why);
    const button = shown.item.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "primary second full";
    button.textContent = words.again;
    button.addEventListener("click", () => (button.remove(), wanted()));
  });

const add = async (form, file, name) => {
  const shown = line(form, name);
  const kind = form.dataset.kind;
  shown.say(words.preparing);
  const made = kind === "photo" ? await smaller(file) : { blob: file };
  if (made.canvas) shown.item.prepend(made.canvas);
  if (made.blob.size > LARGEST[kind]) {
    shown.end("bad");
    shown.say(faults[kind === "photo" ? "photo-too-large" : "voice-note-too-large"]);
    return;
  }
  await send(form, { id: randomId(), blob: made.blob }, shown);
};

let queue = Promise.resolve();
const later = (task) => (queue = queue.then(task, task));
let leaving = 0;
let taping = false;
let recording; // What was said and is not sent yet; nothing brings it back.
const isUnsent = () => leaving > 0 || taping || recording !== undefined;
const ask = (event) => isUnsent() && event.preventDefault();
window.addEventListener("beforeunload", ask);
window.addEventListener("leave", () => window.removeEventListener("beforeunload", ask)); // exit.js

// Another language opens beside what a page could not hand on to the next one.
const language = document.getElementById("switch");
const isChosen = () => [...document.querySelectorAll("input[type=file]")].some((input) => input.files.length > 0);
const isTold = () => document.querySelector("ul.sent > li") !== null;
language.addEventListener("submit", () => (language.target = isUnsent() || isChosen() || isTold() ? "_blank" : ""));

let number = 0;
document.querySelectorAll("form[data-kind]").forEach((form) => {
  const input = form.elements.file;
  const chosen = form.querySelector(".chosen");
  const nothing = chosen.textContent;
  input.multiple = form.dataset.kind === "photo";
  input.addEventListener("change", () => (chosen.textContent = [...input.files].map((file) => file.name).join(", ") || nothing));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    form.parentElement.querySelectorAll("ul.sent > li.bad").forEach((old) => old.remove());
    const name = form.dataset.kind === "photo" ? words.photo : words.voice;
    [...input.files].forEach((file) => {
      leaving++;
      later(() => add(form, file, `${name} ${++number}`).finally(() => leaving--));
    });
    input.value = "";
  });
});

const recorder = document.getElementById("recorder");
if (recorder && window.MediaRecorder && navigator.mediaDevices?.getUserMedia) {
  const part = (name) => recorder.querySelector(`[data-${name}]`);
  const form = document.querySelector("form[data-kind=voice]");
  const stages = { ready: ["start"], recording: ["stop", "time"], recorded: ["play", "send", "drop"] };
  const all = Object.values(stages).flat();
  const stage = (name) => all.forEach((each) => (part(each).hidden = !stages[name].includes(each)));
  const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")} / 2:00`;
  let running;

  const record = async () => {
    part("denied").hidden = true;
    part("start").disabled = true; // A second tap while the phone asks would open a second microphone.
    const pieces = [];
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    part("start").disabled = false;
    if (!stream) {
      part("denied").hidden = false;
      part("start").focus();
      return;
    }
    const type = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"].find((each) => MediaRecorder.isTypeSupported(each));
    const tape = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 24_000 });
    const begun = performance.now();
    part("time").textContent = clock(0);
    const ticking = setInterval(() => {
      const seconds = (performance.now() - begun) / 1000;
      part("time").textContent = clock(Math.min(seconds, LONGEST_RECORDING));
      if (seconds >= LONGEST_RECORDING && tape.state === "recording") tape.stop();
    }, 200);
    tape.addEventListener("dataavailable", (event) => pieces.push(event.data));
    tape.addEventListener("stop", () => {
      taping = false;
      clearInterval(ticking);
      stream.getTracks().forEach((track) => track.stop());
      recording = new Blob(pieces, { type });
      part("play").src = URL.createObjectURL(recording);
      stage("recorded");
      part("play").focus();
    });
    tape.start();
    taping = true;
    running = tape;
    stage("recording");
    part("stop").focus();
  };
  const drop = () => {
    URL.revokeObjectURL(part("play").src);
    part("play").removeAttribute("src");
    recording = undefined;
    stage("ready");
  };

  part("start").addEventListener("click", record);
  part("stop").addEventListener("click", () => running.stop());
  part("drop").addEventListener("click", () => (drop(), part("start").focus()));
  part("send").addEventListener("click", () => {
    const sound = recording;
    leaving++;
    later(() => add(form, sound, words.voice).finally(() => leaving--));
    drop();
  });
  new MutationObserver(() => (recorder.hidden = form.hidden)).observe(form, { attributeFilter: ["hidden"] });
  stage("ready");
  recorder.hidden = false;
}
