/** What a QR code in the picture says; undefined where there is none. */
export type QrReader = (picture: HTMLVideoElement) => Promise<string | undefined>;

/** The browser's own detector of codes, where it has one; not yet in TypeScript's library. */
interface Detector {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

const WIDEST = 640;

let reader: Promise<QrReader> | undefined;

/** Fetched once, as long as there is a network; a desk asks for it before the first guest comes. */
export function qrReader() {
  reader ??= makeReader().catch((failure) => {
    reader = undefined;
    throw failure;
  });
  return reader;
}

async function makeReader(): Promise<QrReader> {
  const Native = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (Native !== undefined && (await Native.getSupportedFormats()).includes("qr_code")) {
    const detector = new Native({ formats: ["qr_code"] });
    return async (picture) => (await detector.detect(picture))[0]?.rawValue;
  }
  const { decodeQR } = await import("qr/decode.js");
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  return async (picture) => {
    if (pen === null || picture.videoWidth === 0) return undefined;
    canvas.width = Math.min(WIDEST, picture.videoWidth);
    canvas.height = Math.round((canvas.width * picture.videoHeight) / picture.videoWidth);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(pen.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return undefined; // it throws where it finds none
    }
  };
}
