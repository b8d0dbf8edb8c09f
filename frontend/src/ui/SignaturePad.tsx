import { type PointerEvent, useRef } from "react";
import { FormattedMessage } from "react-intl";
import "./signature.css";

const WIDTH = 600;
const HEIGHT = 200;

type PadProps = {
  /** What is drawn, and whose it is where several sign on a page. */
  label: string;
  /** The picture as a data URL; undefined while nothing is drawn. Who cannot draw signs on paper. */
  onDrawn: (picture: string | undefined) => void;
};

/** Takes a signature by finger, pen or mouse. */
export function SignaturePad({ label, onDrawn }: PadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef(false);

  function at(event: PointerEvent<HTMLCanvasElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    return [
      ((event.clientX - box.left) / box.width) * WIDTH,
      ((event.clientY - box.top) / box.height) * HEIGHT,
    ] as const;
  }

  function pen() {
    return canvas.current?.getContext("2d") ?? undefined;
  }

  function begin(event: PointerEvent<HTMLCanvasElement>) {
    const ink = pen();
    if (ink === undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    ink.lineWidth = 4;
    ink.lineCap = "round";
    ink.lineJoin = "round";
    ink.strokeStyle = "#000";
    ink.beginPath();
    ink.moveTo(...at(event));
  }

  function go(event: PointerEvent<HTMLCanvasElement>) {
    if (!drawing.current) return;
    const ink = pen();
    ink?.lineTo(...at(event));
    ink?.stroke();
  }

  function end() {
    if (!drawing.current) return;
    drawing.current = false;
    onDrawn(canvas.current?.toDataURL("image/png"));
  }

  function clear() {
    pen()?.clearRect(0, 0, WIDTH, HEIGHT);
    onDrawn(undefined);
  }

  return (
    <div className="field">
      <p className="label">{label}</p>
      <p className="hint">
        <FormattedMessage id="workspace.sign.hint" />
      </p>
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        className="signature"
        role="img"
        aria-label={label}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <p>
        <button type="button" className="btn bare" onClick={clear}>
          <FormattedMessage id="workspace.sign.clear" />
        </button>
      </p>
    </div>
  );
}
