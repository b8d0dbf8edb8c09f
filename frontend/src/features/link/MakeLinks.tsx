import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea } from "@/ui/fields";
import { type FieldError, Refusal } from "@/ui/problem";
import { toast } from "@/ui/toast";
import { useMakeLinks } from "./link.queries";

/** Takes names as they are typed or pasted, one a line; what was refused stays to be corrected. */
export function MakeLinks({ forum }: { forum: string }) {
  const intl = useIntl();
  const make = useMakeLinks(forum);
  const draft = useFormDraft(`tautan/${forum}`);
  const [text, write] = useState("");
  const [tries, setTries] = useState(0);
  const lines = text.split("\n").flatMap((line, at) => (line.trim() ? [{ name: line.trim(), at }] : []));

  const errors: FieldError[] =
    make.error instanceof Refusal
      ? (make.error.problem.errors ?? []).map(({ pointer, detail }) => {
          const line = lines[Number(pointer.split("/")[2] ?? Number.NaN)];
          return {
            field: "names",
            text: line
              ? intl.formatMessage({ id: "link.names.wrong" }, { line: line.at + 1, detail })
              : detail,
          };
        })
      : [];

  function send(event: FormEvent) {
    event.preventDefault();
    setTries(tries + 1);
    make.mutate(
      lines.map(({ name }) => name),
      {
        onSuccess: ({ items }) => {
          void draft.forget();
          write("");
          toast(intl.formatMessage({ id: "link.made" }, { count: items.length }));
        },
      },
    );
  }

  return (
    <form ref={draft.ref} className="card stack" noValidate onSubmit={send}>
      {make.isError && <ErrorSummary key={tries} error={make.error} fields={errors} />}
      <TextArea
        name="names"
        rows={4}
        label={<FormattedMessage id="link.names" />}
        hint={<FormattedMessage id="link.names.hint" />}
        error={errors[0]?.text}
        value={text}
        readOnly={make.isPending}
        onChange={({ target }) => {
          make.reset();
          write(target.value);
        }}
      />
      <DraftChoice draft={draft} />
      <p>
        <button type="submit" className="btn main wide" disabled={make.isPending || lines.length === 0}>
          <FormattedMessage id="link.make" values={{ count: lines.length }} />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}
