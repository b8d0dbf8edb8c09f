import { useInfiniteQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { FactImport, FactImportResult, FactKind, FactSource, UnitRoles } from "@/api/types.gen";
import { FactWords } from "@/i18n/FactWords";
import { Bones } from "@/ui/Bones";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Picks, Tick } from "@/ui/fields";
import { ImportFile } from "@/ui/ImportFile";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { Refused } from "@/ui/Refused";
import { dayOf, longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { type FileIs, factImports, useBringIn, useLookAt, useShow, useUndo } from "./fact.queries";

const HEADINGS: Record<FactKind, string> = {
  COMPLAINTS: "tanggal,layanan,komponen,jumlah,nomor",
  SERVICE_TIMES: "tanggal,layanan,lama,satuan,jumlah,nomor",
};

const KINDS: FactKind[] = ["COMPLAINTS", "SERVICE_TIMES"];
const SOURCES: FactSource[] = ["SP4N_LAPOR", "UNIT_REGISTER"];

/** Complaints and service times of a unit: what was brought in, and how more comes in. */
export function FactsPart({ membership }: { membership: UnitRoles }) {
  return (
    <Suspense fallback={<Bones />}>
      <FactWords>
        <section className="stack" aria-labelledby="data-pelayanan">
          <h2 id="data-pelayanan">
            <FormattedMessage id="fact.imports" />
          </h2>
          <p className="measure">
            <FormattedMessage id="fact.imports.lead" />
          </p>
          {may(membership, "enterInputs") && <Import unitId={membership.unitId} />}
          <Imports membership={membership} />
        </section>
      </FactWords>
    </Suspense>
  );
}

function Import({ unitId }: { unitId: string }) {
  const [kind, setKind] = useState<FactKind>("COMPLAINTS");
  const [source, setSource] = useState<FactSource>("SP4N_LAPOR");
  const [publish, setPublish] = useState(false);
  return (
    <details>
      <summary>
        <FormattedMessage id="fact.import" />
      </summary>
      <div className="stack">
        <Picks
          name="fact-kind"
          label={<FormattedMessage id="fact.kind" />}
          options={KINDS.map((value) => ({ value, label: <FormattedMessage id={`fact.kind.${value}`} /> }))}
          value={kind}
          onPick={setKind}
          error={undefined}
        />
        <Picks
          name="fact-source"
          label={<FormattedMessage id="fact.source" />}
          options={SOURCES.map((value) => ({
            value,
            label: <FormattedMessage id={`fact.source.${value}`} />,
          }))}
          value={source}
          onPick={setSource}
          error={undefined}
        />
        <Tick
          name="fact-publish"
          checked={publish}
          onChange={({ currentTarget }) => setPublish(currentTarget.checked)}
        >
          <FormattedMessage id="fact.publish" />
        </Tick>
        {/* What was seen of a file as the one kind says nothing of it as the other. */}
        <OfKind key={kind + source} unitId={unitId} is={{ kind, source, publish }} />
      </div>
    </details>
  );
}

function OfKind({ unitId, is }: { unitId: string; is: FileIs }) {
  return (
    <ImportFile
      words="fact.import"
      body={<FormattedMessage id={`fact.import.body.${is.kind}`} />}
      template={{
        name: is.kind === "COMPLAINTS" ? "pengaduan.csv" : "waktu-layanan.csv",
        headings: HEADINGS[is.kind],
      }}
      look={useLookAt(unitId, is)}
      bring={useBringIn(unitId, is)}
      note={(seen) => <Told seen={seen} />}
    />
  );
}

function Told({ seen: { personal, replaced } }: { seen: FactImportResult }) {
  const intl = useIntl();
  return (
    <>
      {personal.length > 0 && (
        <p>
          <FormattedMessage id="fact.import.personal" values={{ columns: intl.formatList(personal) }} />
        </p>
      )}
      {replaced > 0 && (
        <p>
          <b>
            <FormattedMessage id="fact.import.replaces" values={{ rows: replaced }} />
          </b>
        </p>
      )}
    </>
  );
}

function Imports({ membership }: { membership: UnitRoles }) {
  const list = useInfiniteQuery(factImports(membership.unitId));
  if (list.data === undefined) {
    return list.error ? <LoadFailed error={list.error} retry={list.refetch} /> : <Bones />;
  }
  const items = list.data.pages.flatMap((page) => page.items);
  return (
    <section className="card stack" aria-labelledby="sudah-diimpor">
      <h3 id="sudah-diimpor">
        <FormattedMessage id="fact.list" />
      </h3>
      {items.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="fact.list.none" />
        </p>
      ) : (
        <ul className="plain ruled">
          {items.map((one) => (
            <li key={one.id}>
              <Row made={one} membership={membership} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </section>
  );
}

type Asked = "show" | "undo";

function Row({ made, membership }: { made: FactImport; membership: UnitRoles }) {
  const intl = useIntl();
  const [asked, ask] = useState<Asked>();
  const { kind, source, rows, from, to, by, at, published, undoneAt, undoneBy } = made;
  const { zone } = membership;
  return (
    <div className="row apart">
      <div>
        <p>
          <b>
            <FormattedMessage id={`fact.kind.${kind}`} />
          </b>
          {", "}
          <FormattedMessage id={`fact.source.${source}`} />{" "}
          {published && !undoneAt && (
            <span className="chip">
              <FormattedMessage id="fact.list.public" />
            </span>
          )}
        </p>
        <p className="sm muted">
          {from && to && (
            <FormattedMessage
              id="fact.list.line"
              values={{ rows, from: dayOf(intl, from), to: dayOf(intl, to) }}
            />
          )}
          {" · "}
          <FormattedMessage
            id="fact.list.by"
            values={{ by: <bdi>{by}</bdi>, at: longTime(intl, at, zone) }}
          />
        </p>
        {undoneAt && (
          <p className="sm">
            <FormattedMessage
              id="fact.list.undone"
              values={{ by: <bdi>{undoneBy}</bdi>, at: longTime(intl, undoneAt, zone) }}
            />
          </p>
        )}
      </div>
      {!undoneAt && may(membership, "enterInputs") && (
        <p className="row">
          <button type="button" className="btn dense" onClick={() => ask("show")}>
            <FormattedMessage id={published ? "fact.withdraw" : "fact.show"} />
          </button>
          <button type="button" className="btn dense" onClick={() => ask("undo")}>
            <FormattedMessage id="fact.undo" />
          </button>
        </p>
      )}
      {asked === "show" && <Show made={made} onClose={() => ask(undefined)} />}
      {asked === "undo" && <Undo id={made.id} onClose={() => ask(undefined)} />}
    </div>
  );
}

function Show({ made, onClose }: { made: FactImport; onClose: () => void }) {
  const intl = useIntl();
  const show = useShow(made);
  const act = made.published ? "withdraw" : "show";
  return (
    <ConfirmDialog
      title={<FormattedMessage id={`fact.${act}.title`} />}
      action={<FormattedMessage id={`fact.${act}`} />}
      busy={show.isPending}
      onConfirm={() =>
        show.mutate(undefined, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: `fact.${act}.done` }));
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      <p>
        <FormattedMessage id={`fact.${act}.body`} />
      </p>
      {show.error && <Refused error={show.error} />}
    </ConfirmDialog>
  );
}

function Undo({ id, onClose }: { id: string; onClose: () => void }) {
  const intl = useIntl();
  const undo = useUndo(id);
  return (
    <ConfirmDialog
      title={<FormattedMessage id="fact.undo.title" />}
      action={<FormattedMessage id="fact.undo" />}
      danger
      busy={undo.isPending}
      onConfirm={() =>
        undo.mutate(undefined, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "fact.undone" }));
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      <p>
        <FormattedMessage id="fact.undo.body" />
      </p>
      {undo.error && <Refused error={undo.error} />}
    </ConfirmDialog>
  );
}
