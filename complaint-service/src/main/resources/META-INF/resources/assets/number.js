// A typed number goes to the notification service and to no other, so a change of language, which another service answers,
// can't bring it along: this page hands it to the next one, on this phone, where it stays until that page has read it.
const HANDED_OVER = "samvad:number";
const number = document.getElementById("phone");
if (number) {
  number.value ||= sessionStorage.getItem(HANDED_OVER) ?? "";
  document.querySelectorAll(".languages button").forEach((button) =>
    button.addEventListener("click", () => sessionStorage.setItem(HANDED_OVER, number.value)));
}
sessionStorage.removeItem(HANDED_OVER);
