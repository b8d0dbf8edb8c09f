import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AnswerTemplate, ComponentCode, UnitRoles } from "@/api/types.gen";
import { useOwnKept } from "@/device/ownKept";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { COMPONENT_CODES } from "@/ui/componentCodes";
import { Empty } from "@/ui/Empty";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { MoveDialog } from "@/ui/MoveDialog";
import { PageTitle } from "@/ui/PageTitle";
import { PlainText } from "@/ui/PlainText";
import { isStale } from "@/ui/problem";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { PLACEHOLDERS } from "./filledIn";
import { answerTemplates, useKeepTemplate, useRemoveTemplate } from "./template.queries";

/** The words that the unit uses in many answers. */
export function TemplatesPage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const { data: templates } = useSuspenseQuery(answerTemplates(membership.unitId));
  const [editing, setEditing] = useState<AnswerTemplate | "new">();
  const [removing, setRemoving] = useState<AnswerTemplate>();
  const mayKeep = may(membership, "answer");
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/$unit/masukan" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="workspace.inbox" />
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "desk.template" })} />
      {mayKeep ? (
        <p>
          <button type="button" className="btn main" onClick={() => setEditing("new")}>
            <FormattedMessage id="desk.template.new" />
          </button>
        </p>
      ) : (
        <RoleNeeded task="answer" />
      )}
      {templates.length === 0 && <Empty title={<FormattedMessage id="desk.template.none" />} />}
      <ul className="plain stack">
        {templates.map((template) => (
          <li key={template.id} className="card stack">
            <p>
              <b>
                <bdi>{template.title}</bdi>
              </b>{" "}
              {template.component && <span className="code">{template.component}</span>}
            </p>
            <PlainText language="id">{template.text}</PlainText>
            {template.textEn && <PlainText language="en">{template.textEn}</PlainText>}
            {mayKeep && (
              <p className="row">
                <button type="button" className="btn dense" onClick={() => setEditing(template)}>
                  <FormattedMessage id="desk.template.change" />
                </button>
                <button type="button" className="btn dense danger" onClick={() => setRemoving(template)}>
                  <FormattedMessage id="desk.template.remove" />
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {editing && (
        <KeepTemplate
          unitId={membership.unitId}
          key={editing === "new" ? "new" : editing.id}
          template={editing === "new" ? undefined : asListed(templates, editing)}
          onClose={() => setEditing(undefined)}
        />
      )}
      {removing && (
        <RemoveTemplate
          unitId={membership.unitId}
          template={asListed(templates, removing)}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </div>
  );
}

/** As it was read last, so that what was refused as stale can be sent again; as it was opened where it is no more. */
function asListed(templates: AnswerTemplate[], opened: AnswerTemplate) {
  return templates.find(({ id }) => id === opened.id) ?? opened;
}

type KeepProps = { unitId: string; template: AnswerTemplate | undefined; onClose: () => void };

/** A template while it is written, and over which version. */
interface Draft {
  title: string;
  text: string;
  textEn: string;
  component: ComponentCode | "";
  version?: number | undefined;
}

/** What is typed stays on the device until the service has it, or it is discarded. */
function KeepTemplate({ unitId, template, onClose }: KeepProps) {
  const intl = useIntl();
  const kept = useOwnKept<Draft>("templat", `${unitId}/${template?.id ?? "baru"}`, {
    title: template?.title ?? "",
    text: template?.text ?? "",
    textEn: template?.textEn ?? "",
    component: template?.component ?? "",
    version: template?.version,
  });
  const keep = useKeepTemplate(unitId, template?.id);
  if (kept === undefined) return null;
  const { value: draft, change, forget } = kept;
  const field = (name: "title" | "text" | "textEn") => ({
    name,
    value: draft[name],
    readOnly: keep.isPending,
    onChange: ({ target }: { target: { value: string } }) =>
      change((before) => ({ ...before, [name]: target.value })),
    error: faultIn(keep.error, name),
  });

  async function send() {
    try {
      await keep.mutateAsync({
        version: draft.version ?? template?.version,
        body: {
          title: draft.title.trim(),
          text: draft.text.trim(),
          textEn: draft.textEn.trim() || null,
          component: draft.component || null,
        },
      });
    } catch (failure) {
      // The author has been told that somebody was quicker: whatever is read now, they may write over.
      if (isStale(failure)) void change(({ version, ...before }) => before);
      return;
    }
    void forget();
    toast(intl.formatMessage({ id: "desk.template.kept" }));
    onClose();
  }

  return (
    <MoveDialog
      title={<FormattedMessage id={template ? "desk.template.change" : "desk.template.new"} />}
      action={<FormattedMessage id="desk.template.keep" />}
      error={keep.error}
      busy={keep.isPending}
      keeping={kept.keeping}
      other={
        kept.keeping !== "nothing" && (
          <button
            type="button"
            className="btn"
            disabled={keep.isPending}
            onClick={() => {
              keep.reset();
              void forget();
            }}
          >
            <FormattedMessage id="desk.template.discard" />
          </button>
        )
      }
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField {...field("title")} label={<FormattedMessage id="desk.template.title" />} maxLength={100} />
      <TextArea
        {...field("text")}
        label={<FormattedMessage id="desk.template.text" />}
        hint={<FormattedMessage id="desk.template.places" values={{ places: PLACEHOLDERS.join(", ") }} />}
        rows={5}
      />
      <TextArea
        {...field("textEn")}
        label={<FormattedMessage id="desk.template.textEn" />}
        hint={<FormattedMessage id="ui.optional" />}
        rows={3}
      />
      <SelectField
        name="component"
        label={<FormattedMessage id="desk.template.component" />}
        value={draft.component}
        disabled={keep.isPending}
        onChange={({ target }) =>
          change((before) => ({ ...before, component: target.value as ComponentCode | "" }))
        }
        error={faultIn(keep.error, "component")}
      >
        <option value="">{intl.formatMessage({ id: "desk.template.anyComponent" })}</option>
        {COMPONENT_CODES.map((code) => (
          <option key={code} value={code}>
            {code} {intl.formatMessage({ id: `standard.component.${code}` })}
          </option>
        ))}
      </SelectField>
    </MoveDialog>
  );
}

type RemoveProps = { unitId: string; template: AnswerTemplate; onClose: () => void };

function RemoveTemplate({ unitId, template, onClose }: RemoveProps) {
  const intl = useIntl();
  const remove = useRemoveTemplate(unitId);
  return (
    <ConfirmDialog
      title={<FormattedMessage id="desk.template.remove.title" values={{ title: template.title }} />}
      action={<FormattedMessage id="desk.template.remove" />}
      danger
      busy={remove.isPending}
      onConfirm={() =>
        remove.mutate(template, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "desk.template.removed" }));
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      {remove.error && <Refused error={remove.error} />}
      <p>
        <FormattedMessage id="desk.template.remove.body" />
      </p>
    </ConfirmDialog>
  );
}
