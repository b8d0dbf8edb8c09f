/** SHA-256 and the two encodings that proofs of the register are written in. */
export async function sha256(...parts: Uint8Array<ArrayBuffer>[]) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  const hash = await crypto.subtle.digest("SHA-256", whole);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** RFC 9162 section 2.1.1: the hash of what is above two others. */
export const node = (left: string, right: string) => sha256(Uint8Array.of(1), fromHex(left), fromHex(right));

export const utf8 = (text: string) => new TextEncoder().encode(text);

export function fromHex(hex: string) {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

export function fromBase64(text: string) {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
