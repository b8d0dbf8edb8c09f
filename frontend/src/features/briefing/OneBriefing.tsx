import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Briefing } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { AsReadVersion } from "@/ui/AsRead";
import { fileAddress } from "@/ui/address";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { faultIn } from "@/ui/Refused";
import { ShareLink } from "@/ui/ShareLink";
import { saveAs } from "@/ui/saveAs";
import { longTime, shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { ChangeForm } from "./BriefingForm";
import { useCancel, useHold, useSaveList } from "./briefing.queries";
import { OfficerList } from "./OfficerList";
import "./briefing.css";

type OneProps = {
  briefing: Briefing;
  mayWrite: boolean;
  code: (link: string, label: string) => ReactNode;
};

/** One briefing whole: what it is about, its link, its list and what is printed of it. */
export function OneBriefing({ briefing, mayWrite, code }: OneProps) {
  const intl = useIntl();
  const { title, state, zone, place, link, leader, cancelReason } = briefing;
  return (
    <>
      <div className="section-head">
        <PageTitle title={title} />
        <span className="chip">
          <FormattedMessage id={`briefing.state.${state}`} />
        </span>
      </div>
      {cancelReason && (
        <Note kind="closed">
          <p>{cancelReason}</p>
        </Note>
      )}
      <p>
        {longTime(intl, briefing.startsAt, zone)}
        {place && `, ${place}`}
      </p>
      {link && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {link}
          </a>
        </p>
      )}
      <p>
        <FormattedMessage id="briefing.leader" values={{ leader }} />
      </p>
      <ul>
        {briefing.standards.map(({ versionId, code: number, title: name, number: version }) => (
          <li key={versionId}>
            {number} {name} (<FormattedMessage id="briefing.version" values={{ number: version }} />)
          </li>
        ))}
      </ul>
      {briefing.materials.length > 0 && (
        <ul>
          {briefing.materials.map(({ fileId, name }) => (
            <li key={fileId}>
              <a href={fileAddress(fileId)} target="_blank" rel="noopener">
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      {state !== "CANCELLED" && <Invite briefing={briefing} code={code} />}
      {mayWrite && <Acts briefing={briefing} />}
      <Papers briefing={briefing} />
      <OfficerList briefing={briefing} mayWrite={mayWrite && state !== "CANCELLED"} />
    </>
  );
}

/** How the link reaches the officers: by hand, by WhatsApp, as a code on the wall. */
function Invite({ briefing, code }: Pick<OneProps, "briefing" | "code">) {
  const intl = useIntl();
  const address = `${window.location.origin}/sosialisasi/${briefing.number}`;
  const label = intl.formatMessage({ id: "briefing.link" });
  return (
    <section className="card stack" aria-labelledby="tautan">
      <h2 id="tautan">{label}</h2>
      <p>
        <FormattedMessage
          id="briefing.link.body"
          values={{ date: shortDate(intl, briefing.readableUntil) }}
        />
      </p>
      <ShareLink
        link={address}
        label={label}
        message={intl.formatMessage({ id: "briefing.link.message" }, { title: briefing.title })}
      />
      <details>
        <summary>
          <FormattedMessage id="briefing.qr" />
        </summary>
        <div className="briefing-code">
          {code(address, intl.formatMessage({ id: "briefing.qr.label" }, { title: briefing.title }))}
        </div>
      </details>
    </section>
  );
}

function Acts({ briefing }: { briefing: Briefing }) {
  const intl = useIntl();
  const [open, setOpen] = useState<"change" | "cancel">();
  const hold = useHold(briefing);
  if (briefing.state === "CANCELLED") return null;
  return (
    <>
      {hold.error && <ErrorSummary error={hold.error} />}
      <p className="row">
        <button type="button" className="btn" onClick={() => setOpen("change")}>
          <FormattedMessage id="briefing.change" />
        </button>
        {briefing.state === "PLANNED" && (
          <>
            <button
              type="button"
              className="btn main"
              disabled={hold.isPending}
              onClick={() =>
                hold.mutate(undefined, {
                  onSuccess: () => toast(intl.formatMessage({ id: "briefing.held" })),
                })
              }
            >
              <FormattedMessage id="briefing.hold" />
            </button>
            <button type="button" className="btn danger" onClick={() => setOpen("cancel")}>
              <FormattedMessage id="briefing.cancel" />
            </button>
          </>
        )}
      </p>
      {open === "change" && (
        <AsReadVersion live={briefing}>
          {(held) => <ChangeForm briefing={held} onClose={() => setOpen(undefined)} />}
        </AsReadVersion>
      )}
      {open === "cancel" && <Cancel briefing={briefing} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function Cancel({ briefing, onClose }: { briefing: Briefing; onClose: () => void }) {
  const cancel = useCancel(briefing);
  const draft = useFormDraft(`sosialisasi/${briefing.id}/batal`);
  return (
    <MoveDialog
      title={<FormattedMessage id="briefing.cancel.title" />}
      action={<FormattedMessage id="briefing.cancel" />}
      danger
      error={cancel.error}
      busy={cancel.isPending}
      draft={draft}
      onSend={(form) =>
        cancel.mutate(said(form, "reason"), {
          onSuccess: () => {
            void draft.forget();
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <TextArea
        name="reason"
        rows={3}
        maxLength={500}
        label={<FormattedMessage id="briefing.cancel.reason" />}
        error={faultIn(cancel.error, "reason")}
      />
    </MoveDialog>
  );
}

function Papers({ briefing }: { briefing: Briefing }) {
  const save = useSaveList(briefing);
  const take = (form: "pdf" | "csv") =>
    save.mutate(form, { onSuccess: (file) => saveAs(file, `${briefing.title}.${form}`) });
  return (
    <>
      {save.error && <ErrorSummary error={save.error} />}
      <p className="row">
        <button type="button" className="btn" disabled={save.isPending} onClick={() => take("pdf")}>
          <FormattedMessage id="briefing.pdf" />
        </button>
        <button type="button" className="btn" disabled={save.isPending} onClick={() => take("csv")}>
          <FormattedMessage id="briefing.csv" />
        </button>
      </p>
    </>
  );
}
