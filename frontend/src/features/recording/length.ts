/** Some files never say how long they are. */
const WAIT_MS = 3_000;

/** `1:05:09` or `4:07`, as players show it. */
export function clock(seconds: number) {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** How long a file plays, in whole seconds, as far as this browser can tell. */
export function lengthOf(file: File): Promise<number | undefined> {
  return new Promise((resolve) => {
    const player = document.createElement("video");
    const address = URL.createObjectURL(file);
    const done = (seconds?: number) => {
      URL.revokeObjectURL(address);
      resolve(
        seconds !== undefined && Number.isFinite(seconds) ? Math.max(1, Math.round(seconds)) : undefined,
      );
    };
    player.preload = "metadata";
    player.onloadedmetadata = () => done(player.duration);
    player.onerror = () => done();
    setTimeout(done, WAIT_MS);
    player.src = address;
  });
}
