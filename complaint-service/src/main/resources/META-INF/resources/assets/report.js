// Makes the form nicer; nothing here is needed to send it.

// Characters as the service counts them: code points, with each line end as one.
const counted = (text) => [...text.replace(/\r\n?/g, "\n")].length;
document.querySelectorAll("[data-count]").forEach((line) => {
  const text = document.getElementById(line.dataset.count);
  const show = () => {
    const left = Number(line.dataset.most) - counted(text.value);
    line.textContent = `${Math.abs(left).toLocaleString("en-IN")} ${left < 0 ? line.dataset.over : line.dataset.left}`;
    line.className = left < 0 ? "error" : "soft";
    line.hidden = text.value === "";
  };
  text.addEventListener("input", show);
  show();
});

// The ways from what is wrong to its field add no places to the history.
document.querySelectorAll('[role="alert"] a[href^="#"]').forEach((way) =>
  way.addEventListener("click", (event) => (event.preventDefault(), location.replace(way.hash))),
);

// What is wrong or asked comes first for people who can't see it stand on top.
document.querySelector("[data-focus]")?.focus();

// The browser's own words for what is missing are in the language of the phone.
const required = document.querySelectorAll("[data-missing]");
required.forEach((field) =>
  field.addEventListener("invalid", () => field.setCustomValidity(field.validity.valueMissing ? field.dataset.missing : "")),
);
["input", "click"].forEach((act) =>
  document.addEventListener(act, () => required.forEach((field) => field.setCustomValidity("")), true),
);

// A form that was refused stands in the history with all that was sent; from there on it is the empty one.
const form = document.getElementById("report");
form.addEventListener("submit", () => {
  if (!navigator.serviceWorker?.controller) return; // Which would answer with the form if nothing arrives.
  const { code, station, lang } = form.elements;
  history.replaceState(null, "", `/report?${new URLSearchParams({ code: code.value, station: station.value, lang: lang.value })}`);
});

// One tap is enough; the button comes back when the person returns to this page.
document.querySelectorAll("[data-sending]").forEach((button) => {
  const name = button.textContent;
  button.form.addEventListener("submit", (event) => {
    if (event.submitter?.name !== "show") {
      button.setAttribute("aria-disabled", "true");
      button.textContent = button.dataset.sending;
    }
  });
  window.addEventListener("pageshow", () => {
    button.removeAttribute("aria-disabled");
    button.textContent = name;
  });
});
