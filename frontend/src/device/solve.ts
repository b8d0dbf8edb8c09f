import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

export interface Work {
  challenge: string;
  salt: string;
  maxnumber: number;
}

/** The number whose digest behind the salt is the challenge; undefined when there is none up to the limit. */
export function solve({ challenge, salt, maxnumber }: Work): number | undefined {
  for (let number = 0; number <= maxnumber; number++) {
    if (bytesToHex(sha256(utf8ToBytes(salt + number))) === challenge) return number;
  }
  return undefined;
}
