import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { EvidencePack, IndicatorScore, UnitRoles } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { toast } from "@/ui/toast";
import { evidencePack, useEvidencePack } from "./assessment.queries";

type PackProps = { membership: UnitRoles; indicator: IndicatorScore };

/** The evidence as the upload form takes it: one sees what will be in it before one saves it. */
export function EvidencePackPart({ membership, indicator }: PackProps) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <FormattedMessage id="assessment.pack" />
      </summary>
      {open && <Foreseen membership={membership} indicator={indicator} />}
    </details>
  );
}

function Foreseen({ membership, indicator }: PackProps) {
  const { data, error, refetch } = useQuery(evidencePack(membership.unitId, indicator.indicator));
  if (error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) {
    return (
      <p className="muted" role="status" aria-busy>
        <FormattedMessage id="assessment.pack.looking" />
      </p>
    );
  }
  return (
    <div className="stack">
      <p className="sm muted">
        <FormattedMessage
          id="assessment.pack.body"
          values={{ files: data.mostFiles, size: data.mostBytes / 1_000_000 }}
        />
      </p>
      <Files pack={data} />
      <NotIn pack={data} />
      <Save membership={membership} pack={data} />
    </div>
  );
}

function Files({ pack }: { pack: EvidencePack }) {
  const intl = useIntl();
  if (pack.files.length === 0) {
    return (
      <p>
        <FormattedMessage id="assessment.pack.none" />
      </p>
    );
  }
  return (
    <ol aria-label={intl.formatMessage({ id: "assessment.pack.files" })}>
      {pack.files.map((file) => (
        <li key={file.name}>
          <b lang={WRITTEN_IN}>{file.title}</b> <span className="sm muted">{file.name}</span>
          {file.changes.map((change) => (
            <span key={change} className="sm">
              {" "}
              <FormattedMessage id={`assessment.pack.change.${change}`} />
            </span>
          ))}
          <ul className="sm" lang={WRITTEN_IN}>
            {file.contents.map(({ title, path }) => (
              <li key={path}>{title}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function NotIn({ pack: { leftOut, absent } }: { pack: EvidencePack }) {
  return (
    <>
      {leftOut.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="assessment.pack.leftOut" />
          </h3>
          <ul>
            {leftOut.map(({ content, reason }) => (
              <li key={content.path}>
                <span lang={WRITTEN_IN}>{content.title}</span>:{" "}
                <FormattedMessage id={`assessment.pack.reason.${reason}`} />
              </li>
            ))}
          </ul>
        </>
      )}
      {absent.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="assessment.pack.absent" />
          </h3>
          <ul lang={WRITTEN_IN}>
            {absent.map((kind) => (
              <li key={kind}>{kind}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Save({ membership, pack }: { membership: UnitRoles; pack: EvidencePack }) {
  const intl = useIntl();
  const save = useEvidencePack(membership.unitId, pack.indicator);

  function done(file: Blob) {
    saveAs(file, `bukti-pekppp-${pack.number}-${membership.unitSlug}-${pack.on}.zip`);
    toast(intl.formatMessage({ id: "assessment.pack.saved" }, { number: pack.number }));
  }

  return (
    <>
      {save.error ? <Refused error={save.error} /> : null}
      <p>
        <button
          type="button"
          className="btn main"
          aria-busy={save.isPending}
          onClick={() => !save.isPending && save.mutate(undefined, { onSuccess: done })}
        >
          <FormattedMessage
            id={save.isPending ? "assessment.pack.saving" : "assessment.pack.save"}
            values={{ number: pack.number }}
          />
        </button>
      </p>
    </>
  );
}
