// Copy and print the code. The buttons show only where this script runs.
const { key } = document.currentScript.dataset;
document.querySelectorAll("[data-script]").forEach((part) => (part.hidden = false));
document.querySelectorAll("[data-copy]").forEach((button) => {
  const name = button.textContent;
  const failed = document.querySelector("[data-not-copied]");
  button.addEventListener("click", async () => {
    const code = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(code.textContent.trim()); // There only under https, and some settings refuse it.
      button.textContent = button.dataset.done;
      failed.hidden = true;
    } catch {
      button.textContent = name;
      failed.hidden = false;
      getSelection().selectAllChildren(code);
    }
  });
});
document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));

// As the service found them; from here on the browser sees for itself.
const digits = document.getElementById("last-digits");
digits.addEventListener("input", () => digits.removeAttribute("aria-invalid"));
// Older browsers don't: they have no :user-invalid.
digits.addEventListener("change", () => digits.setAttribute("aria-invalid", !digits.validity.valid));

// What was sent need not be kept on this phone any longer. Last, because some settings close the storage with an error.
localStorage.removeItem(`samvad:${key}`);
