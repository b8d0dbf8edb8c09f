import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AgreementDraft, Signatory } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { TickIcon } from "@/ui/icons";
import { Refused } from "@/ui/Refused";
import { SignaturePad } from "@/ui/SignaturePad";
import { useDrawSignature } from "./agreement.queries";

type PadsProps = { forum: string; draft: AgreementDraft; mayDraw: () => boolean };

/** Everybody who signs draws in turn. Who cannot draw signs on paper. */
export function SignaturePads({ forum, draft, mayDraw }: PadsProps) {
  return (
    <ul className="plain ruled">
      {draft.signatories.map((signatory) => (
        <li key={signatory.id}>
          <Pad forum={forum} signatory={signatory} mayDraw={mayDraw} />
        </li>
      ))}
    </ul>
  );
}

type PadProps = Omit<PadsProps, "draft"> & { signatory: Signatory };

function Pad({ forum, signatory, mayDraw }: PadProps) {
  const intl = useIntl();
  const draw = useDrawSignature(forum);
  const [open, setOpen] = useState(false);
  const [picture, setPicture] = useState<string>();
  const name = signatory.name ?? signatory.office ?? "";

  function save() {
    if (picture && mayDraw())
      draw.mutate({ id: signatory.id, image: picture }, { onSuccess: () => setOpen(false) });
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
          <SignaturePad
            label={intl.formatMessage({ id: "agreement.pad.label" }, { name })}
            onDrawn={setPicture}
          />
          <p>
            <button
              type="button"
              className="btn main dense"
              disabled={!picture || draw.isPending}
              onClick={save}
            >
              <FormattedMessage id="agreement.pad.save" />
            </button>
          </p>
        </>
      )}
    </div>
  );
}
