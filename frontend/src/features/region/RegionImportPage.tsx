import { type FormEvent, useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { RegionImport } from "@/api/types.gen";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextField } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { Refusal } from "@/ui/problem";
import { useImportRegions, useTryRegions } from "./region.queries";

/** For the platform's administrators: brings the country's regions in from a list, first looked at and then kept. */
export function RegionImportPage() {
  const intl = useIntl();
  const look = useTryRegions();
  const [file, setFile] = useState<File>();
  const [noFile, setNoFile] = useState(false);
  const [tries, setTries] = useState(0);

  function tryIt(event: FormEvent) {
    event.preventDefault();
    setNoFile(file === undefined);
    setTries(tries + 1);
    if (file) look.mutate(file);
  }

  return (
    <div className="stack">
      <p>
        <FormattedMessage id="region.body" />
      </p>
      <pre className="quote">{"kode,nama,kode_bps\n12,Sumatera Utara,12\n12.74,Kota Tanjung Balai,1272"}</pre>
      <form className="card stack" noValidate onSubmit={tryIt}>
        {look.error && <Faults key={tries} error={look.error} />}
        <TextField
          name="regions"
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0]);
            look.reset();
          }}
          label={<FormattedMessage id="region.file" />}
          hint={<FormattedMessage id="region.file.hint" />}
          error={noFile ? intl.formatMessage({ id: "region.file.none" }) : undefined}
        />
        <p>
          <button type="submit" className="btn main" disabled={look.isPending}>
            <FormattedMessage id="region.look" />
          </button>
        </p>
      </form>
      {file && look.data && <Found key={tries} file={file} found={look.data} />}
    </div>
  );
}

function Found({ file, found }: { file: File; found: RegionImport }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const keep = useImportRegions();
  useEffect(() => heading.current?.focus(), []);
  if (keep.data) {
    return (
      <Note kind="done" live="status">
        <p>
          <FormattedMessage id="region.kept" values={counts(keep.data)} />
        </p>
      </Note>
    );
  }
  const isNothing = found.added + found.changed === 0;
  return (
    <section className="card stack" aria-labelledby="isi-daftar">
      <h2 id="isi-daftar" ref={heading} tabIndex={-1}>
        <FormattedMessage id="region.found" values={counts(found)} />
      </h2>
      {keep.error && <ErrorSummary error={keep.error} fields={[]} />}
      <p>
        <FormattedMessage id={isNothing ? "region.nothing" : "region.brings"} values={counts(found)} />
      </p>
      {!isNothing && (
        <p>
          <button
            type="button"
            className="btn main"
            disabled={keep.isPending}
            onClick={() => keep.mutate(file)}
          >
            <FormattedMessage id="region.keep" />
          </button>
        </p>
      )}
    </section>
  );
}

function counts({ read, added, changed }: RegionImport) {
  return { read, added, changed };
}

/** The rows at fault, as they are numbered in the file. */
function Faults({ error }: { error: Error }) {
  const faults = error instanceof Refusal ? (error.problem.errors ?? []) : [];
  return (
    <>
      <ErrorSummary error={error} fields={[]} />
      <ul>
        {faults.map(({ pointer, detail }) => (
          <li key={pointer}>
            <FormattedMessage id="region.fault" values={{ row: Number(pointer.split("/")[1]), detail }} />
          </li>
        ))}
      </ul>
    </>
  );
}
