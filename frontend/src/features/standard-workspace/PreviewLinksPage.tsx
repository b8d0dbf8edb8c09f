import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { PreviewLink, UnitRoles } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Empty } from "@/ui/Empty";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { SelectField } from "@/ui/fields";
import { MoreButton } from "@/ui/MoreButton";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { ShareLink } from "@/ui/ShareLink";
import { longTime, shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { previewLinks, standardToChange, useMakePreviewLink, useRevokePreviewLink } from "./standard.queries";

const DAYS = [1, 3, 7, 14, 30];

type PreviewProps = { membership: UnitRoles; standard: string };

/** Shows a draft to people without an account, for a while. */
export function PreviewLinksPage({ membership, standard }: PreviewProps) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(standardToChange(standard));
  const { code, title, id } = data.value;
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/standar/$standard" params={{ unit: membership.unitSlug, standard: id }}>
          {code} {title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "standardWorkspace.preview" })} />
      <p>
        <FormattedMessage id="standardWorkspace.preview.body" />
      </p>
      {may(membership, "draft") ? (
        <NewLink standard={id} name={`${code} ${title}`} zone={membership.zone} />
      ) : (
        <RoleNeeded task="draft" />
      )}
      <Links standard={id} zone={membership.zone} mayRevoke={may(membership, "draft")} />
    </div>
  );
}

function NewLink({ standard, name, zone }: { standard: string; name: string; zone: string }) {
  const intl = useIntl();
  const make = useMakePreviewLink(standard);
  const [key, setKey] = useState(randomUuid);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const days = Number(new FormData(event.currentTarget).get("days"));
    make.mutate({ days, key }, { onSuccess: () => setKey(randomUuid()) });
  }

  return (
    <>
      <form className="card stack" onSubmit={send} onChange={() => setKey(randomUuid())}>
        {make.isError && <ErrorSummary error={make.error} />}
        <SelectField
          name="days"
          label={<FormattedMessage id="standardWorkspace.preview.days" />}
          defaultValue={7}
          error={undefined}
        >
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {intl.formatMessage({ id: "standardWorkspace.preview.daysOf" }, { days })}
            </option>
          ))}
        </SelectField>
        <button type="submit" className="btn main" disabled={make.isPending}>
          <FormattedMessage id="standardWorkspace.preview.make" />
        </button>
      </form>
      {make.data && (
        <Note kind="done" live="status">
          <div className="stack">
            <p>
              <FormattedMessage
                id="standardWorkspace.preview.made"
                values={{ until: longTime(intl, make.data.expiresAt, zone) }}
              />
            </p>
            <ShareLink
              link={`${location.origin}/pratinjau#${make.data.token}`}
              label={intl.formatMessage({ id: "standardWorkspace.preview.link" })}
              message={intl.formatMessage({ id: "standardWorkspace.preview.message" }, { name })}
            />
          </div>
        </Note>
      )}
    </>
  );
}

function Links({ standard, zone, mayRevoke }: { standard: string; zone: string; mayRevoke: boolean }) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(previewLinks(standard));
  const [revoking, setRevoking] = useState<PreviewLink>();
  const links = list.data.pages.flatMap(({ items }) => items);
  if (links.length === 0) return <Empty title={<FormattedMessage id="standardWorkspace.preview.none" />} />;
  return (
    <section aria-labelledby="tautan">
      <h2 id="tautan">
        <FormattedMessage id="standardWorkspace.preview.links" />
      </h2>
      <ul className="plain ruled card">
        {links.map((link) => (
          <li key={link.id} className="row apart">
            <div>
              <b>
                <FormattedMessage
                  id="standardWorkspace.preview.version"
                  values={{ number: link.versionNumber }}
                />
              </b>
              <p className="sm muted">
                <FormattedMessage
                  id={`standardWorkspace.preview.${stateOf(link)}`}
                  values={{
                    who: link.createdByName,
                    when: shortDate(intl, link.revokedAt ?? link.expiresAt, zone),
                  }}
                />
              </p>
            </div>
            {mayRevoke && stateOf(link) === "open" && (
              <button type="button" className="btn danger dense" onClick={() => setRevoking(link)}>
                <FormattedMessage id="standardWorkspace.preview.revoke" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
      {revoking && <Revoke standard={standard} link={revoking} onClose={() => setRevoking(undefined)} />}
    </section>
  );
}

function stateOf(link: PreviewLink) {
  if (link.revokedAt) return "revoked";
  return Date.parse(link.expiresAt) <= Date.now() ? "expired" : "open";
}

function Revoke(props: { standard: string; link: PreviewLink; onClose: () => void }) {
  const intl = useIntl();
  const revoke = useRevokePreviewLink(props.standard);
  return (
    <ConfirmDialog
      title={<FormattedMessage id="standardWorkspace.preview.revoke.title" />}
      action={<FormattedMessage id="standardWorkspace.preview.revoke" />}
      danger
      busy={revoke.isPending}
      onCancel={props.onClose}
      onConfirm={() =>
        revoke.mutate(props.link.id, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "standardWorkspace.preview.revokedNow" }));
            props.onClose();
          },
        })
      }
    >
      {revoke.isError && <ErrorSummary error={revoke.error} />}
      <p>
        <FormattedMessage id="standardWorkspace.preview.revoke.body" />
      </p>
    </ConfirmDialog>
  );
}
