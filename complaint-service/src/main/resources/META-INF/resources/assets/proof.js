// Proves work for an entry (ALTCHA protocol) and then sends it. Where the browser can't, the person waits and sends.
const form = document.getElementById("waiting");
form.addEventListener("submit", () => {
  if (!navigator.serviceWorker?.controller) return; // See report.js.
  const { code, station, lang } = form.elements;
  history.replaceState(null, "", `/report?${new URLSearchParams({ code: code.value, station: station.value, lang: lang.value })}`);
});
const working = document.querySelector("[data-working]");
if (window.isSecureContext && window.Worker) {
  const riddle = form.dataset;
  const worker = new Worker("/assets/proof-worker.js");
  working.hidden = false;
  document.querySelector("[data-by-hand]").hidden = true;
  const byHand = () => {
    working.hidden = true;
    document.querySelector("[data-by-hand]").hidden = false;
  };
  worker.onmessage = ({ data }) => {
    if (data.failed) {
      byHand();
      return;
    }
    working.querySelector("progress").value = data.tried;
    if (data.number !== undefined) {
      const { algorithm, challenge, salt, signature } = riddle;
      form.elements.proof.value = btoa(JSON.stringify({ algorithm, challenge, number: data.number, salt, signature }));
      form.requestSubmit();
    }
  };
  worker.onerror = byHand;
  worker.postMessage({ challenge: riddle.challenge, salt: riddle.salt, most: Number(riddle.most) });
}
