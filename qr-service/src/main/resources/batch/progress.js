// Renews the state of a batch without loading the page anew; without this script the page reloads itself.
(function () {
  var section = document.getElementById("batch");
  function ask() {
    fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" })
      .then(function (answer) {
        if (!answer.ok) throw new Error("no answer");
        return answer.text();
      })
      .then(function (text) {
        var next = new DOMParser().parseFromString(text, "text/html").getElementById("batch");
        if (!next) return location.reload();
        section.replaceWith(next);
        section = next;
        wait(500);
      })
      .catch(function () { wait(3000); });
  }
  function wait(pause) {
    if (section.dataset.unfinished === "true") setTimeout(ask, pause);
  }
  wait(300);
})();
