import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { RegisterEntry, RegisterHead } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { saveAs } from "@/ui/saveAs";
import { dayOf, longTime } from "@/ui/time";
import { ActName } from "./ActName";
import "./register.css";
import { newestHead, publishedHeads, registerEntries } from "./register.queries";

/** The public acts, newest first, under the signed head. */
export function RegisterPage({ files }: { files?: ReactNode }) {
  const intl = useIntl();
  const head = useQuery(newestHead());
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "register.title" })} />
      <p className="lead">
        <FormattedMessage id="register.lead" />
      </p>
      {head.isPending && <Bones />}
      {head.isError && <LoadFailed error={head.error} retry={head.refetch} />}
      {head.data && <Head head={head.data} />}
      <p>
        <Link to="/verifikasi-register">
          <FormattedMessage id="register.verify.title" />
        </Link>
      </p>
      <PublishedHeads />
      {files}
      <Entries />
    </div>
  );
}

function Head({ head }: { head: RegisterHead }) {
  const intl = useIntl();
  return (
    <section className="card stack" aria-labelledby="kepala">
      <h2 id="kepala">
        <FormattedMessage id="register.head" />
      </h2>
      <p>
        <FormattedMessage
          id="register.head.size"
          values={{ size: head.size, at: longTime(intl, head.at, "Asia/Jakarta") }}
        />
      </p>
      <dl>
        <dt className="sm muted">
          <FormattedMessage id="register.head.root" />
        </dt>
        <dd className="code register-hash">{head.root}</dd>
        <dt className="sm muted">
          <FormattedMessage id="register.head.key" />
        </dt>
        <dd className="code register-hash">{head.keyId}</dd>
      </dl>
      <p>
        <SaveHead head={head} />
      </p>
    </section>
  );
}

/** As the service says it, so that the verifier page and the script read it. */
function SaveHead({ head }: { head: RegisterHead }) {
  return (
    <button
      type="button"
      className="btn small"
      onClick={() =>
        saveAs(
          new Blob([JSON.stringify(head, null, 2)], { type: "application/json" }),
          `kepala-register-${head.size}.json`,
        )
      }
    >
      <FormattedMessage id="register.head.save" />
    </button>
  );
}

/** What anybody may keep, to show later that the register only grew. */
function PublishedHeads() {
  const intl = useIntl();
  const list = useInfiniteQuery(publishedHeads());
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const heads = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (heads.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="kepala-harian">
      <h2 id="kepala-harian">
        <FormattedMessage id="register.heads" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="register.heads.body" />
      </p>
      <ul className="plain ruled">
        {heads.map((head) => (
          <li key={head.at}>
            <p>
              <b>{head.day && dayOf(intl, head.day)}</b>{" "}
              <FormattedMessage
                id="register.heads.line"
                values={{ size: head.size, key: <span className="code">{head.keyId}</span> }}
              />
            </p>
            <p className="code register-hash xs">{head.root}</p>
            <p>
              <SaveHead head={head} />
            </p>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}

function Entries() {
  const list = useInfiniteQuery(registerEntries());
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const entries = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (entries.length === 0) {
    return <Empty title={<FormattedMessage id="register.empty" />} />;
  }
  return (
    <section className="stack" aria-labelledby="peristiwa">
      <h2 id="peristiwa">
        <FormattedMessage id="register.entries" />
      </h2>
      <ul className="plain ruled">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}

function Entry({ entry }: { entry: RegisterEntry }) {
  const intl = useIntl();
  return (
    <li>
      <p>
        <b>
          <ActName act={entry.act} />
        </b>
      </p>
      <p className="sm muted">
        {longTime(intl, entry.at, "Asia/Jakarta")},{" "}
        {entry.index === undefined || entry.index === null ? (
          <FormattedMessage id="register.waiting" />
        ) : (
          <FormattedMessage id="register.place" values={{ place: entry.index }} />
        )}
      </p>
      <p className="code register-hash xs">{entry.leafHash}</p>
      <details>
        <summary className="sm">
          <FormattedMessage id="register.payload" />
        </summary>
        <pre className="code xs register-payload">{JSON.stringify(entry.payload, null, 2)}</pre>
      </details>
    </li>
  );
}
