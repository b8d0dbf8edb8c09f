import { HttpResponse, http } from "msw";

/** The service asks for hardly any work. */
export const easyChallenge = http.get("*/api/v1/challenges", () =>
  HttpResponse.json({
    algorithm: "SHA-256",
    // The digest of "s0".
    challenge: "ec18eac8d758b1eba52d3c10d39adc6dd9806472cb4ae069635d383d9086a513",
    salt: "s",
    signature: "x",
    maxnumber: 1,
  }),
);
