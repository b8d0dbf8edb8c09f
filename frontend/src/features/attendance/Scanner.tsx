import { useEffect, useEffectEvent, useRef, useState } from "react";
import { FormattedMessage } from "react-intl";
import { Note } from "@/ui/Note";
import { qrReader } from "./qrReader";

const LOOK_EVERY = 200;
/** A ticket that is still held before the camera is not read again. */
const SAME_FOR = 3_000;

/** Reads QR codes with the camera until it is closed. */
export function Scanner({ onFound, onClose }: { onFound: (text: string) => void; onClose: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [failed, fail] = useState(false);
  const last = useRef({ text: "", at: 0 });

  const found = useEffectEvent((text: string) => {
    const now = Date.now();
    if (text === last.current.text && now - last.current.at < SAME_FOR) return;
    last.current = { text, at: now };
    onFound(text);
  });

  useEffect(() => {
    let over = false;
    let camera: MediaStream | undefined;

    async function look() {
      const read = await qrReader();
      camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      const picture = video.current;
      if (over || picture === null) return stop();
      picture.srcObject = camera;
      await picture.play();
      while (!over) {
        const text = await read(picture);
        if (text && !over) found(text);
        await new Promise((done) => setTimeout(done, LOOK_EVERY));
      }
    }

    function stop() {
      for (const track of camera?.getTracks() ?? []) track.stop();
    }

    look().catch(() => {
      if (!over) fail(true);
    });
    return () => {
      over = true;
      stop();
    };
  }, []);

  return (
    <section className="card stack" aria-labelledby="pindai">
      <h3 id="pindai">
        <FormattedMessage id="desk.scan.title" />
      </h3>
      {failed ? (
        <Note kind="bad" live="alert">
          <p>
            <FormattedMessage id="desk.scan.failed" />
          </p>
        </Note>
      ) : (
        <>
          <video ref={video} className="camera" muted playsInline aria-labelledby="pindai" />
          <p className="sm">
            <FormattedMessage id="desk.scan.hint" />
          </p>
        </>
      )}
      <p>
        <button type="button" className="btn" onClick={onClose}>
          <FormattedMessage id="desk.scan.close" />
        </button>
      </p>
    </section>
  );
}
