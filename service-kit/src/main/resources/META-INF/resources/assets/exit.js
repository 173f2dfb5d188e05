// Leaves the page and its place in the tab's history. Without script the link still leads away.
document.querySelectorAll("[data-exit]").forEach((link) =>
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.body.replaceChildren();
    location.replace(link.href);
  }),
);
