import type { SessionRecording } from "@/api/types.gen";

type PlayerProps = { recording: SessionRecording; address: string };

/** The browser's own player, with its keys. What is said stands beside it, since nobody has written captions. */
export function Player({ recording, address }: PlayerProps) {
  return recording.mediaType?.startsWith("video/") ? (
    // biome-ignore lint/a11y/useMediaCaption: the description stands beside it
    <video className="recording" controls preload="none" src={address} aria-label={recording.title} />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: the description stands beside it
    <audio className="recording" controls preload="none" src={address} aria-label={recording.title} />
  );
}
