// Tries numbers until the SHA-256 of salt and number is the challenge.
const bytes = new TextEncoder();
const hex = (hash) => Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
onmessage = ({ data }) => search(data).catch(() => postMessage({ failed: true }));

async function search(data) {
  for (let number = 0; number <= data.most; number++) {
    if (hex(await crypto.subtle.digest("SHA-256", bytes.encode(data.salt + number))) === data.challenge) {
      postMessage({ tried: data.most, number });
      return;
    }
    if (number % 500 === 0) {
      postMessage({ tried: number });
    }
  }
  postMessage({ failed: true });
}
