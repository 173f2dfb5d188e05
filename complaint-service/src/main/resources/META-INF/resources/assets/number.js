// A typed number goes to the notification service and to no other, so a change of language, which another service answers,
// can't bring it along: this page hands it to the next one, on this phone, and only when that one has come.
const HANDED_OVER = "samvad:number";
const number = document.getElementById("phone");
let switching = false;
document.addEventListener("click", ({ target }) => (switching = target.closest(".languages button") !== null), true);
addEventListener("pagehide", () => switching && number && sessionStorage.setItem(HANDED_OVER, number.value));
if (number) number.value ||= sessionStorage.getItem(HANDED_OVER) ?? "";
sessionStorage.removeItem(HANDED_OVER);
