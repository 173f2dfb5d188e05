// Makes the patrol check quicker: a photo is shrunk on the phone and sent at once, and the place can be sent along. Without
// this script the photo is sent as it is, by its button.
(function () {
  var LONGEST_SIDE = 1600;
  var form = document.getElementById("photo-form");
  var input = document.getElementById("photo");
  input.addEventListener("change", function () {
    if (!input.files.length) return;
    shrink(input.files[0])
      .then(function (small) {
        var files = new DataTransfer();
        files.items.add(new File([small], "photo.jpg", { type: "image/jpeg" }));
        input.files = files.files;
      })
      .catch(function () { /* Then it goes as it is. */ })
      .then(function () { form.requestSubmit(); });
  });

  function shrink(file) {
    return createImageBitmap(file).then(function (photo) {
      var scale = Math.min(1, LONGEST_SIDE / Math.max(photo.width, photo.height));
      var canvas = document.createElement("canvas");
      canvas.width = Math.round(photo.width * scale);
      canvas.height = Math.round(photo.height * scale);
      canvas.getContext("2d").drawImage(photo, 0, 0, canvas.width, canvas.height);
      return new Promise(function (done, failed) {
        canvas.toBlob(function (small) { small ? done(small) : failed(new Error("no picture")); }, "image/jpeg", 0.85);
      });
    });
  }

  var place = document.getElementById("place");
  if (!place || !navigator.geolocation) return;
  place.hidden = false;
  var button = place.querySelector("button");
  var status = place.querySelector("[role=status]");
  button.addEventListener("click", function () {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(function (found) {
      var fields = button.form.elements;
      fields.latitude.value = found.coords.latitude.toFixed(5);
      fields.longitude.value = found.coords.longitude.toFixed(5);
      button.hidden = true;
      status.textContent = place.dataset.added;
    }, function () {
      button.disabled = false;
      status.textContent = place.dataset.unknown;
    }, { enableHighAccuracy: true, timeout: 15000 });
  });
})();
