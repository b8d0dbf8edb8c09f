import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Survey, SurveyImport } from "@/api/types.gen";
import { csvFile } from "@/ui/csv";
import { TextField } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { Refused } from "@/ui/Refused";
import { Scroll } from "@/ui/Scroll";
import { saveAs } from "@/ui/saveAs";
import { useImport } from "./surveyWork.queries";

/** So many stand on the page; the file holds all. */
const SHOWN = 100;

const HEADINGS = "tanggal,U1,U2,U3,U4,U5,U6,U7,U8,U9,jenis kelamin,umur,pendidikan,pekerjaan,saran,nomor";

/** Brings in the answers of another form, after a look at what a file would bring. */
export function ImportPart({ survey }: { survey: Survey }) {
  const look = useImport(survey.id);
  const bring = useImport(survey.id);
  const [file, setFile] = useState<File>();
  const error = bring.error ?? look.error;

  function preview(event: FormEvent) {
    event.preventDefault();
    bring.reset();
    if (file) look.mutate({ file, dryRun: true, skipBroken: false });
  }

  return (
    <div className="stack">
      <form className="card stack narrow" noValidate onSubmit={preview}>
        <h2>
          <FormattedMessage id="surveyWork.import" />
        </h2>
        <p>
          <FormattedMessage id="surveyWork.import.body" />
        </p>
        <p>
          <button
            type="button"
            className="btn dense"
            onClick={() =>
              saveAs(new Blob([`\uFEFF${HEADINGS}\r\n`], { type: "text/csv;charset=utf-8" }), "survei.csv")
            }
          >
            <FormattedMessage id="surveyWork.import.template" />
          </button>
        </p>
        {error && <Refused error={error} />}
        <TextField
          name="file"
          type="file"
          accept=".csv,text/csv"
          onChange={({ currentTarget }) => {
            look.reset();
            bring.reset();
            setFile(currentTarget.files?.[0]);
          }}
          label={<FormattedMessage id="surveyWork.import.file" />}
          error={undefined}
        />
        <p>
          <button type="submit" className="btn" disabled={!file || look.isPending} aria-busy={look.isPending}>
            <FormattedMessage id="surveyWork.import.look" />
          </button>
        </p>
      </form>
      {bring.data ? (
        <Note kind="done" live="status">
          <p>
            <FormattedMessage
              id="surveyWork.import.done"
              values={{ added: bring.data.added, known: bring.data.known, broken: bring.data.broken }}
            />
          </p>
          <SaveBroken seen={bring.data} />
        </Note>
      ) : (
        look.data &&
        file && (
          <Preview
            seen={look.data}
            busy={bring.isPending}
            onConfirm={() => bring.mutate({ file, dryRun: false, skipBroken: (look.data?.broken ?? 0) > 0 })}
          />
        )
      )}
    </div>
  );
}

type PreviewProps = { seen: SurveyImport; busy: boolean; onConfirm: () => void };

function Preview({ seen, busy, onConfirm }: PreviewProps) {
  const intl = useIntl();
  const { read, added, known, broken, faults } = seen;
  return (
    <section className="card stack" aria-labelledby="periksa">
      <h2 id="periksa">
        <FormattedMessage id="surveyWork.import.preview" />
      </h2>
      <p role="status">
        <FormattedMessage id="surveyWork.import.counts" values={{ read, added, known, broken }} />
      </p>
      {faults.length > 0 && (
        <>
          <p className="sm">
            <FormattedMessage id="surveyWork.import.broken.body" />
          </p>
          <Scroll name={intl.formatMessage({ id: "surveyWork.import.broken" })}>
            <table className="tbl">
              <caption>
                <FormattedMessage id="surveyWork.import.broken" />
              </caption>
              <thead>
                <tr>
                  {(["row", "column", "reason"] as const).map((column) => (
                    <th key={column} scope="col">
                      <FormattedMessage id={`surveyWork.import.column.${column}`} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {faults.slice(0, SHOWN).map(({ row, column, code, detail }) => (
                  <tr key={`${row} ${column} ${code}`}>
                    <th scope="row">{row}</th>
                    <td>{column}</td>
                    <td>{detail}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <SaveBroken seen={seen} />
        </>
      )}
      {added > 0 && (
        <p>
          <button type="button" className="btn main" disabled={busy} aria-busy={busy} onClick={onConfirm}>
            <FormattedMessage id="surveyWork.import.bring" values={{ added, broken }} />
          </button>
        </p>
      )}
    </section>
  );
}

/** All rows that cannot be taken, each with what is wrong, to be mended there and brought in again. */
function SaveBroken({ seen: { headings, faults } }: { seen: SurveyImport }) {
  const intl = useIntl();
  if (faults.length === 0) return null;

  function save() {
    const column = (name: "row" | "reason") => intl.formatMessage({ id: `surveyWork.import.column.${name}` });
    const rows = faults.map(({ row, column: of, detail, cells }) => [
      ...headings.map((_, place) => cells[place] ?? ""),
      String(row),
      of ? `${of}: ${detail}` : detail,
    ]);
    saveAs(csvFile([[...headings, column("row"), column("reason")], ...rows]), "baris-salah.csv");
  }

  return (
    <p>
      <button type="button" className="btn dense" onClick={save}>
        <FormattedMessage id="surveyWork.import.save" values={{ count: faults.length }} />
      </button>
    </p>
  );
}
