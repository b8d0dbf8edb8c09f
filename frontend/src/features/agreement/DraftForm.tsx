import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AgreementDraft, AgreementText } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { randomUuid } from "@/device/uuid";
import { WRITTEN_IN } from "@/ui/content";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { type Held, versionOf } from "@/ui/held";
import { faultIn, Refused } from "@/ui/Refused";
import { RowsField } from "@/ui/RowsField";
import { toast } from "@/ui/toast";
import { useChangeDraft } from "./agreement.queries";
import { ItemFields } from "./ItemFields";
import type { ItemRow, SignatoryRow } from "./rows";
import { SignatoryFields } from "./SignatoryFields";

type FormProps = { forum: string; held: Held<AgreementDraft> };

/** The whole draft. Saving it takes away signatures that were drawn: they stood under another text. */
export function DraftForm({ forum, held }: FormProps) {
  const intl = useIntl();
  const { value: written, etag } = held;
  const change = useChangeDraft(forum);
  const [items, setItems] = useState<ItemRow[]>(() =>
    written.items.map(({ id, ...item }) => ({ ...item, row: id })),
  );
  const [signatories, setSignatories] = useState<SignatoryRow[]>(() =>
    written.signatories.map(({ id, drawnAt, ...signatory }) => ({ ...signatory, row: id })),
  );
  const draft = useFormDraft(`berita-acara/${forum}`, {
    etag: versionOf(etag),
    more: {
      value: { items, signatories },
      put: (kept) => {
        setItems(kept.items);
        setSignatories(kept.signatories);
      },
    },
  });
  const fault = (field: string) => faultIn(change.error, field);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body: AgreementText = {
      number: saidOrNull(form, "number"),
      title: said(form, "title"),
      place: saidOrNull(form, "place"),
      heldOn: saidOrNull(form, "heldOn"),
      items: items.map(({ row, ...item }) => item),
      signatories: signatories.map(({ row, ...signatory }) => signatory),
    };
    change.mutate(
      { etag, body },
      {
        onSuccess: (saved) => {
          held.saved(saved);
          void draft.forget();
          toast(intl.formatMessage({ id: "agreement.saved" }));
        },
      },
    );
  }

  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {change.error ? <Refused error={change.error} /> : null}
      {(["number", "title", "place"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          lang={WRITTEN_IN}
          label={<FormattedMessage id={`agreement.field.${name}`} />}
          defaultValue={written[name] ?? ""}
          error={fault(name)}
        />
      ))}
      <TextField
        name="heldOn"
        type="date"
        label={<FormattedMessage id="agreement.field.heldOn" />}
        defaultValue={written.heldOn ?? ""}
        error={fault("heldOn")}
      />
      <RowsField
        name="items"
        legend={<FormattedMessage id="agreement.field.items" />}
        error={fault("items")}
        rows={items}
        fresh={(): ItemRow => ({ row: randomUuid(), problem: "", lineIds: [] })}
        addWords={<FormattedMessage id="agreement.items.add" />}
        rowName={(place) => intl.formatMessage({ id: "agreement.item.number" }, { number: place + 1 })}
        onRows={setItems}
      >
        {(item, place, part) => (
          <ItemFields
            item={item}
            place={place}
            fault={fault}
            onChange={part}
            onMergeUp={place > 0 ? () => setItems(merged(items, place)) : undefined}
          />
        )}
      </RowsField>
      <section className="card stack" aria-labelledby="pernyataan">
        <h2 id="pernyataan">
          <FormattedMessage id="agreement.statements" />
        </h2>
        <ol lang={WRITTEN_IN}>
          {written.statements?.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ol>
      </section>
      <RowsField
        name="signatories"
        legend={<FormattedMessage id="agreement.field.signatories" />}
        hint={<FormattedMessage id="agreement.signatories.hint" />}
        error={fault("signatories")}
        rows={signatories}
        fresh={(): SignatoryRow => ({ row: randomUuid(), role: "REPRESENTATIVE", consentName: false })}
        addWords={<FormattedMessage id="agreement.signatories.add" />}
        rowName={(place) => intl.formatMessage({ id: "agreement.signatory.number" }, { number: place + 1 })}
        onRows={setSignatories}
      >
        {(signatory, place, part) => (
          <SignatoryFields signatory={signatory} place={place} fault={fault} onChange={part} />
        )}
      </RowsField>
      <DraftChoice draft={draft} />
      <p>
        <button type="submit" className="btn main" disabled={change.isPending}>
          <FormattedMessage id="agreement.save" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}

/** Several lines of the minutes often say one thing: the row goes into the one above, with the lines it stands for. */
function merged(items: ItemRow[], place: number) {
  const above = items[place - 1];
  const row = items[place];
  if (!above || !row) return items;
  const join = (one: string | null | undefined, other: string | null | undefined) =>
    [one, other].filter(Boolean).join("\n") || null;
  const both: ItemRow = {
    ...above,
    problem: join(above.problem, row.problem) ?? "",
    proposal: join(above.proposal, row.proposal),
    followUp: join(above.followUp, row.followUp),
    lineIds: [...new Set([...above.lineIds, ...row.lineIds])],
  };
  return items.flatMap((item) => (item === above ? [both] : item === row ? [] : [item]));
}
