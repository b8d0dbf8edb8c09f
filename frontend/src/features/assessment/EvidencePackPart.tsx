import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type {
  EvidencePack,
  EvidencePackFile,
  EvidencePackLeftOut,
  IndicatorScore,
  UnitRoles,
} from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { toast } from "@/ui/toast";
import { evidencePack, type SavedPack, useEvidencePack } from "./assessment.queries";

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
  const [saved, setSaved] = useState<SavedPack>();
  const { data, error, refetch } = useQuery(evidencePack(membership.unitId, indicator.indicator));
  if (error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) {
    return (
      <p className="muted" role="status" aria-busy>
        <FormattedMessage id="assessment.pack.looking" />
      </p>
    );
  }
  const pack = saved?.made ?? data;
  return (
    <div className="stack">
      <p className="sm muted">
        <FormattedMessage
          id="assessment.pack.body"
          values={{ files: data.mostFiles, size: data.mostBytes / 1_000_000 }}
        />
      </p>
      {saved && <Outcome saved={saved} />}
      <Files name="assessment.pack.files" files={pack.files} />
      {pack.files.length + pack.beyond.length === 0 && (
        <p>
          <FormattedMessage id="assessment.pack.none" />
        </p>
      )}
      {pack.beyond.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="assessment.pack.beyond" />
          </h3>
          <Files name="assessment.pack.beyond" files={pack.beyond} />
        </>
      )}
      <NotIn pack={pack} />
      <Save membership={membership} pack={data} onSaved={setSaved} />
    </div>
  );
}

/** What came of the pack that was saved: only when it is made can one tell what fits. */
function Outcome({ saved: { made } }: { saved: SavedPack }) {
  if (!made) {
    return (
      <Note kind="bad" live="status">
        <p>
          <FormattedMessage id="assessment.pack.unread" />
        </p>
      </Note>
    );
  }
  const changed = made.files.filter(({ changes }) => changes.length > 0).length;
  return (
    <Note kind={made.beyond.length > 0 ? "bad" : "done"} live="status">
      <p>
        <FormattedMessage
          id="assessment.pack.made"
          values={{ files: made.files.length, changed, beyond: made.beyond.length }}
        />
      </p>
    </Note>
  );
}

type FilesProps = { name: "assessment.pack.files" | "assessment.pack.beyond"; files: EvidencePackFile[] };

function Files({ name, files }: FilesProps) {
  const intl = useIntl();
  if (files.length === 0) return null;
  return (
    <ol aria-label={intl.formatMessage({ id: name })}>
      {files.map((file) => (
        <li key={file.name}>
          <b lang={WRITTEN_IN}>{file.title}</b> <span className="sm muted">{file.name}</span>
          {file.changes.map((change) => (
            <span key={change} className="sm">
              {" "}
              <FormattedMessage
                id={
                  change === "SPLIT" && file.size === undefined
                    ? "assessment.pack.mayBeSplit"
                    : `assessment.pack.change.${change}`
                }
              />
            </span>
          ))}
          <ul className="sm" lang={WRITTEN_IN}>
            {file.contents.map(({ title, path }) => (
              <li key={`${path} ${title}`}>{title}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function NotIn({ pack: { leftOut, atRisk, absent } }: { pack: EvidencePack }) {
  return (
    <>
      {leftOut.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="assessment.pack.leftOut" />
          </h3>
          <LeftOut documents={leftOut} />
        </>
      )}
      {atRisk.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="assessment.pack.atRisk" />
          </h3>
          <p className="sm muted">
            <FormattedMessage id="assessment.pack.atRisk.body" />
          </p>
          <LeftOut documents={atRisk} />
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

function LeftOut({ documents }: { documents: EvidencePackLeftOut[] }) {
  return (
    <ul>
      {documents.map(({ content, reason, file }) => (
        <li key={`${content.path} ${content.title}`}>
          <span lang={WRITTEN_IN}>{content.title}</span>:{" "}
          <FormattedMessage id={`assessment.pack.reason.${reason}`} />
          {file && (
            <>
              {" "}
              <FormattedMessage id="assessment.pack.lies" values={{ file }} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

type SaveProps = { membership: UnitRoles; pack: EvidencePack; onSaved: (saved: SavedPack) => void };

function Save({ membership, pack, onSaved }: SaveProps) {
  const intl = useIntl();
  const save = useEvidencePack(membership.unitId, pack.indicator);

  function done(saved: SavedPack) {
    onSaved(saved);
    saveAs(saved.file, `bukti-pekppp-${pack.number}-${membership.unitSlug}-${pack.on}.zip`);
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
