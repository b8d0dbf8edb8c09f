import { FormattedMessage, useIntl } from "react-intl";
import type { EntryBrokenRow, EntryPreview, EntryReadyRow, EntryRepeatedRow } from "@/api/types.gen";
import { csvFile } from "@/ui/csv";
import { Note } from "@/ui/Note";
import { saveAs } from "@/ui/saveAs";

/** So many of the broken rows stand on the page; the file has all. */
const SHOWN = 100;

type PreviewProps = {
  preview: EntryPreview;
  busy: boolean;
  onConfirm: () => void;
  /** Rows that read like ones typed in already are to be entered as well. */
  onRepeat: () => void;
};

/** What a sheet would bring: good rows apart from broken ones, and each of these with all that is wrong. */
export function Preview({ preview, busy, onConfirm, onRepeat }: PreviewProps) {
  const { ready, readyRows, alreadyEntered, repeated, broken, columns } = preview;
  const unread = columns.filter(({ column, heading }) => !column && heading.trim() !== "");
  return (
    <section className="card stack" aria-labelledby="periksa">
      <h2 id="periksa">
        <FormattedMessage id="entry.preview" />
      </h2>
      <p role="status">
        <FormattedMessage
          id="entry.preview.counts"
          values={{ ready, already: alreadyEntered.length + repeated.length, broken: broken.length }}
        />
      </p>
      {unread.length > 0 && (
        <Note kind="bad">
          <p>
            <FormattedMessage
              id="entry.preview.unread"
              values={{ headings: unread.map(({ heading }) => heading).join(", ") }}
            />
          </p>
        </Note>
      )}
      {broken.length > 0 && <Broken preview={preview} />}
      {alreadyEntered.length > 0 && (
        <details>
          <summary>
            <FormattedMessage id="entry.preview.already" values={{ count: alreadyEntered.length }} />
          </summary>
          <ul className="plain ruled">
            {alreadyEntered.map(({ number, reference }) => (
              <li key={number}>
                <RowNumber number={number} /> <bdi>{reference}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {repeated.length > 0 && <Repeated rows={repeated} busy={busy} onRepeat={onRepeat} />}
      {ready > 0 && (
        <>
          <h3>
            <FormattedMessage id="entry.preview.ready" values={{ count: ready }} />
          </h3>
          <ul className="plain ruled">
            {readyRows.map((row) => (
              <Ready key={row.number} row={row} />
            ))}
          </ul>
          {ready > readyRows.length && (
            <p className="sm muted">
              <FormattedMessage id="entry.preview.more" values={{ count: ready - readyRows.length }} />
            </p>
          )}
          <button type="button" className="btn main" disabled={busy} onClick={onConfirm}>
            <FormattedMessage id="entry.confirm" values={{ count: ready }} />
          </button>
        </>
      )}
    </section>
  );
}

function RowNumber({ number }: { number: number }) {
  return (
    <b>
      <FormattedMessage id="entry.row" values={{ number }} />
    </b>
  );
}

type RepeatedProps = { rows: EntryRepeatedRow[]; busy: boolean; onRepeat: () => void };

/** The same sheet pasted twice, most likely; two slips that say the same are entered on purpose. */
function Repeated({ rows, busy, onRepeat }: RepeatedProps) {
  return (
    <Note kind="bad">
      <div className="stack">
        <p>
          <b>
            <FormattedMessage id="entry.preview.repeated" values={{ count: rows.length }} />
          </b>{" "}
          <FormattedMessage id="entry.preview.repeated.body" />
        </p>
        <ul className="plain ruled">
          {rows.slice(0, SHOWN).map(({ number, text }) => (
            <li key={number}>
              <RowNumber number={number} />
              <p className="sm clamp plain-text">{text}</p>
            </li>
          ))}
        </ul>
        {rows.length > SHOWN && (
          <p className="sm muted">
            <FormattedMessage id="entry.preview.more" values={{ count: rows.length - SHOWN }} />
          </p>
        )}
        <p>
          <button type="button" className="btn" disabled={busy} onClick={onRepeat}>
            <FormattedMessage id="entry.preview.repeat" values={{ count: rows.length }} />
          </button>
        </p>
      </div>
    </Note>
  );
}

function Ready({ row }: { row: EntryReadyRow }) {
  const intl = useIntl();
  const facts = [
    intl.formatMessage({ id: `entry.channel.${row.channel}` as "entry.channel.LETTER" }),
    intl.formatDate(`${row.receivedOn}T00:00`, { dateStyle: "medium" }),
    row.late && intl.formatMessage({ id: "entry.late" }),
    [row.standard, ...row.components].filter(Boolean).join(" "),
    intl.formatMessage({ id: `feedback.kind.${row.kind}` }),
    intl.formatMessage({ id: `entry.identity.${row.identity}` }),
    row.name,
  ].filter(Boolean);
  return (
    <li>
      <p className="sm muted">
        <RowNumber number={row.number} /> <bdi>{facts.join(" · ")}</bdi>
      </p>
      <p className="plain-text clamp">{row.text}</p>
    </li>
  );
}

function Broken({ preview: { broken, columns } }: { preview: EntryPreview }) {
  const intl = useIntl();

  function save() {
    const headings = [
      intl.formatMessage({ id: "entry.broken.heading" }),
      ...columns.map(({ heading }) => heading),
    ];
    // What is wrong stands first, since a row may have more cells than there are headings.
    const rows = broken.map((row) => [
      faultsOf(row, (id) => intl.formatMessage({ id })).join("; "),
      ...row.cells,
    ]);
    saveAs(csvFile([headings, ...rows]), intl.formatMessage({ id: "entry.broken.file" }));
  }

  return (
    <>
      <h3>
        <FormattedMessage id="entry.preview.broken" values={{ count: broken.length }} />
      </h3>
      <p className="sm">
        <FormattedMessage id="entry.preview.broken.body" />
      </p>
      <ul className="plain ruled">
        {broken.slice(0, SHOWN).map((row) => (
          <li key={row.number}>
            <RowNumber number={row.number} />
            <ul>
              {faultsOf(row, (id) => intl.formatMessage({ id })).map((fault) => (
                <li key={fault} className="wrong-text">
                  {fault}
                </li>
              ))}
            </ul>
            <p className="sm muted clamp plain-text">{row.cells.filter(Boolean).join(" | ")}</p>
          </li>
        ))}
      </ul>
      {broken.length > SHOWN && (
        <p className="sm muted">
          <FormattedMessage id="entry.preview.more" values={{ count: broken.length - SHOWN }} />
        </p>
      )}
      <p>
        <button type="button" className="btn" onClick={save}>
          <FormattedMessage id="entry.broken.save" />
        </button>
      </p>
    </>
  );
}

type FaultWord = `entry.column.${NonNullable<EntryBrokenRow["faults"][number]["column"]>}`;

function faultsOf({ faults }: EntryBrokenRow, word: (id: FaultWord) => string) {
  return faults.map(({ column, detail }) =>
    column ? `${word(`entry.column.${column}`)}: ${detail}` : detail,
  );
}
