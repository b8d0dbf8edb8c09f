import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CommunityElement, ComponentCode, FeedbackKind, Receipt } from "@/api/types.gen";
import type { Kept } from "@/device/useKept";
import { randomUuid } from "@/device/uuid";
import { COMPONENT_CODES } from "@/ui/componentCodes";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ELEMENTS } from "@/ui/elements";
import { Picks, SelectField, TextArea, TextField, Tick } from "@/ui/fields";
import { WarningIcon } from "@/ui/icons";
import { KINDS } from "@/ui/kinds";
import { type FieldError, fieldErrorsOf, Refusal } from "@/ui/problem";
import { useEnter, useKeepOriginal } from "./paper.queries";
import type { Identity, PaperDraft } from "./paperDraft";

const IDENTITIES: Identity[] = ["PUBLIC", "OFFICE", "ANONYMOUS"];

const NOT_YET = { consented: false, readBack: false };

/** What the helper says of the sheet, and not its writer. */
const OF_THE_SHEET = new Set<string>([
  "formNumber",
  "receivedOn",
  "fileId",
  "fileName",
] satisfies (keyof PaperDraft)[]);

export type PaperForum = {
  id: string;
  title: string;
  standards: { standardId: string; code: string; title: string }[];
};

type FormProps = {
  unitId: string;
  forum: PaperForum;
  kept: Kept<PaperDraft>;
  /** Resolves when the receipt is where it is not lost. */
  onEntered: (receipt: Receipt) => Promise<void>;
};

/** What stands on the sheet, and that its writer agrees to it. */
export function PaperForm({ unitId, forum, kept, onEntered }: FormProps) {
  const intl = useIntl();
  const enter = useEnter(forum.id);
  const keepOriginal = useKeepOriginal(unitId);
  const [ticks, setTicks] = useState(NOT_YET);
  const [found, setFound] = useState<FieldError[]>([]);
  const [tries, setTries] = useState(0);
  const { value: draft } = kept;

  function change(part: Partial<PaperDraft>) {
    // What its writer agreed to and was read was something else.
    if (Object.keys(part).some((name) => !OF_THE_SHEET.has(name))) setTicks(NOT_YET);
    // Another text is another request.
    void kept.change(({ key: _, ...before }) => ({ ...before, ...part }));
  }

  const faults = found.length > 0 ? found : namedAt(enter.error);
  const errorAt = (field: string) => faults.find((fault) => fault.field === field)?.text;
  const field = (name: "formNumber" | "receivedOn" | "organisation" | "name" | "contact") => ({
    name,
    label: intl.formatMessage({ id: `paper.${name}` }),
    error: errorAt(name),
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
  });

  function lacking(): FieldError[] {
    const needed = intl.formatMessage({ id: "paper.needed" });
    const empty = [
      draft.receivedOn === "" && "receivedOn",
      draft.text.trim() === "" && "text",
      draft.identity === "PUBLIC" && draft.name.trim() === "" && "name",
      draft.fileId === "" && "original",
      !ticks.consented && "consented",
      !ticks.readBack && "readBack",
    ] as const;
    return empty
      .filter((name) => name !== false)
      .map((name) => ({
        field: name,
        text: `${intl.formatMessage({ id: `paper.${name}` })}: ${needed}`,
      }));
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTries(tries + 1);
    const lacks = lacking();
    setFound(lacks);
    if (lacks.length > 0) return;
    const key = draft.key ?? randomUuid();
    // Before it is sent: a lost answer is asked for again with the same key, also after a reload.
    await kept.change((before) => ({ ...before, key }));
    try {
      // Awaited, so that the receipt is kept even if one has left the page meanwhile.
      await onEntered(await enter.mutateAsync({ draft, key }));
    } catch {
      // The form says why.
    }
  }

  function keep(file: File | undefined) {
    if (!file) return;
    // Until the service has this one there is none: the one before is not the one in sight.
    change({ fileId: "", fileName: "" });
    keepOriginal.mutate(file, { onSuccess: (fileId) => change({ fileId, fileName: file.name }) });
  }

  const failure = keepOriginal.error ?? enter.error;
  return (
    <form className="card stack" noValidate onSubmit={send}>
      {(faults.length > 0 || failure) && <ErrorSummary key={tries} error={failure} fields={faults} />}
      <p>
        <FormattedMessage id="paper.lead" />
      </p>
      <TextField {...field("formNumber")} hint={<FormattedMessage id="paper.formNumber.hint" />} />
      <TextField {...field("receivedOn")} type="date" />
      <SelectField
        name="standardId"
        label={<FormattedMessage id="paper.standard" />}
        error={errorAt("standardId")}
        value={draft.standardId}
        onChange={({ target }) => change({ standardId: target.value })}
      >
        <option value="">{intl.formatMessage({ id: "paper.standard.none" })}</option>
        {forum.standards.map(({ standardId, code, title }) => (
          <option key={standardId} value={standardId}>
            {code} {title}
          </option>
        ))}
      </SelectField>
      {draft.standardId !== "" && (
        <fieldset className="field">
          <legend>
            <FormattedMessage id="paper.components" />
          </legend>
          {COMPONENT_CODES.map((code) => (
            <Tick
              key={code}
              name={code}
              checked={draft.components.includes(code)}
              onChange={() => change({ components: turned(draft.components, code) })}
            >
              <span className="code">{code}</span> <FormattedMessage id={`standard.component.${code}`} />
            </Tick>
          ))}
        </fieldset>
      )}
      <SelectField
        name="kind"
        label={<FormattedMessage id="paper.kind" />}
        error={errorAt("kind")}
        value={draft.kind}
        onChange={({ target }) => change({ kind: target.value as FeedbackKind })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {intl.formatMessage({ id: `feedback.kind.${kind}` })}
          </option>
        ))}
      </SelectField>
      <TextArea
        name="text"
        rows={6}
        label={<FormattedMessage id="paper.text" />}
        hint={<FormattedMessage id="paper.text.hint" />}
        error={errorAt("text")}
        value={draft.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <SelectField
        name="element"
        label={<FormattedMessage id="paper.element" />}
        error={errorAt("element")}
        value={draft.element}
        onChange={({ target }) => change({ element: target.value as CommunityElement | "" })}
      >
        <option value="">{intl.formatMessage({ id: "paper.element.none" })}</option>
        {ELEMENTS.map((element) => (
          <option key={element} value={element}>
            {intl.formatMessage({ id: `feedback.element.${element}` })}
          </option>
        ))}
      </SelectField>
      <TextField {...field("organisation")} />
      <Picks
        name="identity"
        label={<FormattedMessage id="paper.identity" />}
        error={undefined}
        options={IDENTITIES.map((value) => ({
          value,
          label: <FormattedMessage id={`entry.identity.${value}`} />,
        }))}
        value={draft.identity}
        onPick={(identity) => change({ identity })}
      />
      {draft.identity !== "ANONYMOUS" && (
        <>
          <TextField {...field("name")} autoComplete="off" />
          <TextField {...field("contact")} autoComplete="off" />
        </>
      )}
      <TextField
        name="original"
        type="file"
        accept="image/jpeg,image/png,application/pdf"
        label={<FormattedMessage id="paper.original" />}
        hint={
          <span role="status">
            {keepOriginal.isPending ? (
              <FormattedMessage id="paper.original.keeping" />
            ) : draft.fileName ? (
              <FormattedMessage id="paper.original.kept" values={{ name: draft.fileName }} />
            ) : (
              <FormattedMessage id="paper.original.hint" />
            )}
          </span>
        }
        error={errorAt("original")}
        aria-busy={keepOriginal.isPending}
        onChange={({ currentTarget }) => keep(currentTarget.files?.[0])}
      />
      {(["consented", "readBack"] as const).map((name) => (
        <Confirmation
          key={name}
          name={name}
          error={errorAt(name)}
          checked={ticks[name]}
          onChange={(checked) => setTicks({ ...ticks, [name]: checked })}
        />
      ))}
      <button type="submit" className="btn main" disabled={enter.isPending || keepOriginal.isPending}>
        <FormattedMessage id="paper.send" />
      </button>
    </form>
  );
}

type ConfirmationProps = {
  name: "consented" | "readBack";
  error: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** Without which nothing is entered. */
function Confirmation({ name, error, checked, onChange }: ConfirmationProps) {
  return (
    <div className={error ? "field wrong" : "field"}>
      {error && (
        <p className="wrong-text" id={`${name}-error`}>
          <WarningIcon />
          {error}
        </p>
      )}
      <Tick
        name={name}
        checked={checked}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${name}-error`}
        onChange={({ target }) => onChange(target.checked)}
      >
        <FormattedMessage id={`paper.${name}`} />
      </Tick>
    </div>
  );
}

function turned(codes: ComponentCode[], code: ComponentCode) {
  return codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
}

/** The service's fields by the names they have on this page. */
function namedAt(error: unknown): FieldError[] {
  if (!(error instanceof Refusal)) return [];
  return fieldErrorsOf(error).map((fault, place) => {
    const pointer = error.problem.errors?.[place]?.pointer ?? "";
    const name = pointer.startsWith("/said/") ? (pointer.split("/")[2] ?? "") : fault.field;
    return { ...fault, field: name === "originalFileId" ? "original" : name };
  });
}
