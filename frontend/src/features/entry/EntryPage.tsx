import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { EntryPreview, FeedbackChannel, UnitRoles } from "@/api/types.gen";
import type { Kept } from "@/device/useKept";
import { randomUuid } from "@/device/uuid";
import { csvFile } from "@/ui/csv";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { Batches } from "./Batches";
import "./entry.css";
import { saveAs } from "@/ui/saveAs";
import { entryBatches, useBegin, useGoOn, usePreview } from "./entry.queries";
import { Preview } from "./Preview";
import { onlyBroken, type SheetDraft, textOf, useSheetDraft } from "./sheetDraft";

const CHANNELS = [
  "LETTER",
  "EMAIL",
  "BOX",
  "SURVEY",
  "WHATSAPP",
  "PAPER_FORM",
  "SP4N_LAPOR",
] as const satisfies FeedbackChannel[];

type EntryProps = {
  membership: UnitRoles;
  forum: { id: string; title: string; unit: { zone: string } };
  /** Whose draft it is. */
  author: string;
};

/** What reached the office otherwise is typed in: pasted, looked at row by row, and then entered. */
export function EntryPage({ membership, forum, author }: EntryProps) {
  const intl = useIntl();
  const kept = useSheetDraft(author, forum.id);
  const { data: batches } = useSuspenseQuery(entryBatches(forum.id));
  const goOn = useGoOn(forum.id);
  const mayEnter = may(membership, "enterInputs");
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/forum/$forum" params={{ unit: membership.unitSlug, forum: forum.id }}>
          {forum.title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "entry.title" })} />
      <p>
        <FormattedMessage id="entry.lead" />
      </p>
      {mayEnter ? (
        kept && <Paste forum={forum.id} kept={kept} onBegun={goOn.start} />
      ) : (
        <RoleNeeded task="enterInputs" />
      )}
      <Batches forum={forum.id} batches={batches} zone={forum.unit.zone} mayEnter={mayEnter} goOn={goOn} />
    </div>
  );
}

type PasteProps = { forum: string; kept: Kept<SheetDraft>; onBegun: (batch: string) => void };

function Paste({ forum, kept, onBegun }: PasteProps) {
  const intl = useIntl();
  const preview = usePreview(forum);
  const begin = useBegin(forum);
  const [tries, setTries] = useState(0);
  const [confirming, setConfirming] = useState(false);
  const { value: draft } = kept;

  function change(part: Partial<SheetDraft>) {
    preview.reset();
    begin.reset();
    // Another sheet is another request.
    void kept.change(({ text, channel, receivedOn }) => ({ text, channel, receivedOn, ...part }));
  }

  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    begin.reset();
    setTries(tries + 1);
    preview.mutate(draft);
  }

  /** Rows that were typed in already are meant all the same: they are looked at once more, as good ones. */
  async function repeat() {
    await kept.change(({ text, channel, receivedOn }) => ({ text, channel, receivedOn, repeats: true }));
    preview.mutate({ ...draft, repeats: true });
  }

  async function confirm(seen: EntryPreview) {
    const key = draft.key ?? randomUuid();
    setConfirming(true);
    try {
      // Before it is sent: what was sent and not answered is repeated with the same key, also after a reload.
      await kept.change((before) => ({ ...before, key }));
      const batch = await begin.mutateAsync({ draft, key });
      // A row may have become a broken one since it was seen, and which one the service does not say.
      if (batch.broken === seen.broken.length) change({ text: onlyBroken(seen) });
      else change({ partlyEntered: true });
      onBegun(batch.id);
    } catch {
      // The form says why.
    } finally {
      setConfirming(false);
    }
  }

  const error = begin.error ?? preview.error;
  return (
    <>
      <form className="card stack" noValidate onSubmit={look}>
        {error && <ErrorSummary key={tries} error={error} />}
        {draft.partlyEntered && (
          <Note kind="bad" live="alert">
            <p>
              <FormattedMessage id="entry.partly" />
            </p>
          </Note>
        )}
        <details>
          <summary>
            <FormattedMessage id="entry.columns" />
          </summary>
          <p>
            <FormattedMessage id="entry.columns.body" />
          </p>
          <p>
            <button type="button" className="btn dense" onClick={() => saveAs(template(intl), "masukan.csv")}>
              <FormattedMessage id="entry.template" />
            </button>
          </p>
        </details>
        <SelectField
          name="channel"
          value={draft.channel ?? ""}
          disabled={confirming}
          onChange={(event) => change({ channel: CHANNELS.find((one) => one === event.target.value) })}
          label={<FormattedMessage id="entry.channel" />}
          hint={<FormattedMessage id="entry.default.hint" />}
          error={undefined}
        >
          <option value="">{intl.formatMessage({ id: "entry.channel.none" })}</option>
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {intl.formatMessage({ id: `entry.channel.${channel}` })}
            </option>
          ))}
        </SelectField>
        <TextField
          name="receivedOn"
          type="date"
          value={draft.receivedOn}
          readOnly={confirming}
          onChange={(event) => change({ receivedOn: event.target.value })}
          label={<FormattedMessage id="entry.receivedOn" />}
          hint={<FormattedMessage id="entry.default.hint" />}
          error={undefined}
        />
        <TextArea
          name="sheet"
          rows={8}
          value={draft.text}
          readOnly={confirming}
          onChange={(event) => change({ text: event.target.value })}
          className="sheet"
          spellCheck={false}
          label={<FormattedMessage id="entry.sheet" />}
          hint={<FormattedMessage id="entry.sheet.hint" />}
          error={undefined}
        />
        <TextField
          name="file"
          type="file"
          disabled={confirming}
          accept=".csv,.tsv,.txt,text/csv"
          onChange={async (event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) change({ text: await textOf(file) });
          }}
          label={<FormattedMessage id="entry.file" />}
          error={undefined}
        />
        {kept.keeping === "kept" && (
          <p className="sm muted">
            <FormattedMessage id="entry.kept" />
          </p>
        )}
        <button
          type="submit"
          className="btn main"
          disabled={confirming || preview.isPending || draft.text.trim() === ""}
        >
          <FormattedMessage id="entry.look" />
        </button>
        <p role="status" aria-busy={preview.isPending}>
          {preview.isPending && <FormattedMessage id="entry.looking" />}
        </p>
      </form>
      {preview.data && (
        <Preview
          preview={preview.data}
          busy={confirming}
          onConfirm={() => preview.data && void confirm(preview.data)}
          onRepeat={() => void repeat()}
        />
      )}
    </>
  );
}

/** The headings with one row below them, to be filled in. */
function template(intl: ReturnType<typeof useIntl>) {
  return csvFile([intl.formatMessage({ id: "entry.template.headings" }).split("|")]);
}
