/** As many pixels as the service keeps. */
const LONGEST = 2048;
const QUALITY = 0.85;
/** Anything smaller goes through a slow network as it is. */
const SMALL = 500_000;

const SIGNS = ["%PDF-", "\u00ff\u00d8\u00ff", "\u0089PNG\r\n"];

/** Whether a file is a PDF, JPEG or PNG by its first bytes, as the service sees it. */
export async function isTaken(file: Blob) {
  const first = String.fromCharCode(...new Uint8Array(await file.slice(0, 8).arrayBuffer()));
  return SIGNS.some((sign) => first.startsWith(sign));
}

/** A large photo in the size that the service keeps, upright and without what the camera noted; anything else as it is. */
export async function smaller(file: File): Promise<File> {
  if (!file.type.startsWith("image/") || file.size <= SMALL) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
    return drawn && drawn.size < file.size ? new File([drawn], file.name, { type: drawn.type }) : file;
  } catch {
    // The browser cannot; the service does it.
    return file;
  }
}
