import { type FormEvent, type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { BrokenRow } from "@/api/types.gen";
import { csvFile } from "./csv";
import { TextField } from "./fields";
import { Note } from "./Note";
import { Refused } from "./Refused";
import { Scroll } from "./Scroll";
import { saveAs } from "./saveAs";

/** So many stand on the page; the file holds all. */
const SHOWN = 100;

/** What a file would bring, or brought. */
export interface Brought {
  read: number;
  added: number;
  known: number;
  broken: number;
  headings: string[];
  faults: BrokenRow[];
}

interface Bringing<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  reset: () => void;
  mutate: (wish: { file: File; seen?: T }) => void;
}

type FileProps<T extends Brought> = {
  /** With which the messages of this import begin. */
  words: "surveyWork.import" | "fact.import";
  body: ReactNode;
  template: { name: string; headings: string };
  /** Says what a file would bring. */
  look: Bringing<T>;
  /** Brings it in as it was seen. */
  bring: Bringing<T>;
  /** What else there is to say of what a file would bring. */
  note?: (seen: T) => ReactNode;
};

/** Brings in a file of rows, after a look at what it would bring. */
export function ImportFile<T extends Brought>(props: FileProps<T>) {
  const { words, body, template, look, bring, note } = props;
  const [file, setFile] = useState<File>();
  const error = bring.error ?? look.error;

  function preview(event: FormEvent) {
    event.preventDefault();
    bring.reset();
    if (file) look.mutate({ file });
  }

  return (
    <div className="stack">
      <form className="card stack narrow" noValidate onSubmit={preview}>
        <h2>
          <FormattedMessage id={words} />
        </h2>
        <p>{body}</p>
        <p>
          <button
            type="button"
            className="btn dense"
            onClick={() =>
              saveAs(
                new Blob([`\uFEFF${template.headings}\r\n`], { type: "text/csv;charset=utf-8" }),
                template.name,
              )
            }
          >
            <FormattedMessage id={`${words}.template`} />
          </button>
        </p>
        {error ? <Refused error={error} /> : null}
        <TextField
          name="file"
          type="file"
          accept=".csv,text/csv"
          onChange={({ currentTarget }) => {
            look.reset();
            bring.reset();
            setFile(currentTarget.files?.[0]);
          }}
          label={<FormattedMessage id={`${words}.file`} />}
          error={undefined}
        />
        <p>
          <button type="submit" className="btn" disabled={!file || look.isPending} aria-busy={look.isPending}>
            <FormattedMessage id={`${words}.look`} />
          </button>
        </p>
      </form>
      {bring.data ? (
        <Note kind="done" live="status">
          <p>
            <FormattedMessage
              id={`${words}.done`}
              values={{ added: bring.data.added, known: bring.data.known, broken: bring.data.broken }}
            />
          </p>
          <SaveBroken words={words} seen={bring.data} />
        </Note>
      ) : (
        look.data &&
        file && (
          <Preview
            words={words}
            seen={look.data}
            note={note?.(look.data)}
            busy={bring.isPending}
            onConfirm={() => look.data && bring.mutate({ file, seen: look.data })}
          />
        )
      )}
    </div>
  );
}

type SeenProps = { words: FileProps<Brought>["words"]; seen: Brought };

function Preview(props: SeenProps & { note: ReactNode; busy: boolean; onConfirm: () => void }) {
  const intl = useIntl();
  const { words, seen, note, busy, onConfirm } = props;
  const { read, added, known, broken, faults } = seen;
  return (
    <section className="card stack" aria-labelledby="periksa">
      <h2 id="periksa">
        <FormattedMessage id={`${words}.preview`} />
      </h2>
      <p role="status">
        <FormattedMessage id={`${words}.counts`} values={{ read, added, known, broken }} />
      </p>
      {note}
      {faults.length > 0 && (
        <>
          <p className="sm">
            <FormattedMessage id={`${words}.broken.body`} />
          </p>
          <Scroll name={intl.formatMessage({ id: `${words}.broken` })}>
            <table className="tbl">
              <caption>
                <FormattedMessage id={`${words}.broken`} />
              </caption>
              <thead>
                <tr>
                  {(["row", "column", "reason"] as const).map((column) => (
                    <th key={column} scope="col">
                      <FormattedMessage id={`${words}.column.${column}`} />
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
          <SaveBroken words={words} seen={seen} />
        </>
      )}
      {added > 0 && (
        <p>
          <button type="button" className="btn main" disabled={busy} aria-busy={busy} onClick={onConfirm}>
            <FormattedMessage id={`${words}.bring`} values={{ added, broken }} />
          </button>
        </p>
      )}
    </section>
  );
}

/** All rows that cannot be taken, each with what is wrong, to be mended there and brought in again. */
function SaveBroken({ words, seen: { headings, faults } }: SeenProps) {
  const intl = useIntl();
  if (faults.length === 0) return null;

  function save() {
    const column = (name: "row" | "reason") => intl.formatMessage({ id: `${words}.column.${name}` });
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
        <FormattedMessage id={`${words}.save`} values={{ count: faults.length }} />
      </button>
    </p>
  );
}
