// Copy and print the code. The buttons show only where this script runs.
const { key } = document.currentScript.dataset;
document.querySelectorAll("[data-script]").forEach((part) => (part.hidden = false));
document.querySelectorAll("[data-copy]").forEach((button) =>
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    button.textContent = button.dataset.done;
  }),
);
document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));

// What was sent need not be kept on this phone any longer. Last, because some settings close the storage with an error.
localStorage.removeItem(`samvad:${key}`);
