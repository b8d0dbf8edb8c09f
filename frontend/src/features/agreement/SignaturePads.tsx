import { type PointerEvent, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AgreementDraft, Signatory } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { TickIcon } from "@/ui/icons";
import { Refused } from "@/ui/Refused";
import { useDrawSignature } from "./agreement.queries";

const WIDE = 600;
const HIGH = 200;

/** Everybody who signs draws in turn. Who cannot draw signs on paper. */
export function SignaturePads({ forum, draft }: { forum: string; draft: AgreementDraft }) {
  return (
    <ul className="plain ruled">
      {draft.signatories.map((signatory) => (
        <li key={signatory.id}>
          <Pad forum={forum} signatory={signatory} />
        </li>
      ))}
    </ul>
  );
}

function Pad({ forum, signatory }: { forum: string; signatory: Signatory }) {
  const intl = useIntl();
  const draw = useDrawSignature(forum);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [open, setOpen] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const name = signatory.name ?? signatory.office ?? "";

  function stroke(event: PointerEvent<HTMLCanvasElement>, begins: boolean) {
    const pen = canvas.current?.getContext("2d");
    if (!pen || (!begins && event.buttons === 0)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) * WIDE) / box.width;
    const y = ((event.clientY - box.top) * HIGH) / box.height;
    if (begins) {
      event.currentTarget.setPointerCapture(event.pointerId);
      pen.lineWidth = 4;
      pen.lineCap = "round";
      pen.beginPath();
      pen.moveTo(x, y);
    } else {
      pen.lineTo(x, y);
      pen.stroke();
      setDrawn(true);
    }
  }

  function clear() {
    canvas.current?.getContext("2d")?.clearRect(0, 0, WIDE, HIGH);
    setDrawn(false);
  }

  function save() {
    const png = canvas.current?.toDataURL("image/png").split(",")[1];
    if (png) draw.mutate({ id: signatory.id, png }, { onSuccess: () => setOpen(false) });
  }

  return (
    <div className="stack">
      <p className="row apart">
        <bdi lang={WRITTEN_IN}>{name}</bdi>
        {signatory.drawnAt && !open ? (
          <span className="chip ok">
            <TickIcon />
            <FormattedMessage id="agreement.pad.done" />
          </span>
        ) : (
          <button type="button" className="btn dense" aria-expanded={open} onClick={() => setOpen(!open)}>
            <FormattedMessage id="agreement.pad.open" />
            <span className="vh"> {name}</span>
          </button>
        )}
      </p>
      {open && (
        <>
          {draw.error ? <Refused error={draw.error} /> : null}
          <canvas
            ref={canvas}
            width={WIDE}
            height={HIGH}
            className="signature-pad"
            aria-label={intl.formatMessage({ id: "agreement.pad.label" }, { name })}
            onPointerDown={(event) => stroke(event, true)}
            onPointerMove={(event) => stroke(event, false)}
          />
          <p className="row">
            <button
              type="button"
              className="btn main dense"
              disabled={!drawn || draw.isPending}
              onClick={save}
            >
              <FormattedMessage id="agreement.pad.save" />
            </button>
            <button type="button" className="btn bare dense" onClick={clear}>
              <FormattedMessage id="agreement.pad.clear" />
            </button>
          </p>
        </>
      )}
    </div>
  );
}
