import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Decree, Standard } from "@/api/types.gen";
import { addressOf, fileAddress } from "@/ui/address";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { shortDate } from "@/ui/time";
import { decree } from "./inForce.queries";

type PageProps = {
  standard: Standard;
  /** The way to the components; absent while nothing is in force. */
  rail?: ReactNode;
  /** What people meet: the six components that come first. */
  delivery?: ReactNode;
  /** How the unit manages the service: the eight others. */
  management?: ReactNode;
  /** Where else it can be seen. */
  shown?: ReactNode;
};

/** What is in force of a standard today, whatever version that is: where the poster at the counter leads to. */
export function InForcePage({ standard, rail, delivery, management, shown }: PageProps) {
  const intl = useIntl();
  const { inForce } = standard;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/standar-berlaku">
          <FormattedMessage id="inForce.title" />
        </Link>{" "}
        /{" "}
        <Link to="/unit/$slug" params={{ slug: standard.unit.slug }} lang={WRITTEN_IN}>
          {standard.unit.name}
        </Link>
      </p>
      <div className="stack">
        <PageTitle title={standard.title} lang={WRITTEN_IN} />
        {inForce ? (
          <p className="lead">
            <FormattedMessage
              id="inForce.page.lead"
              values={{ code: standard.code, date: shortDate(intl, inForce.since) }}
            />
          </p>
        ) : (
          <Note kind="closed">
            <p>
              <b>
                <FormattedMessage id="inForce.page.notNow" />
              </b>{" "}
              <FormattedMessage id="inForce.page.notNow.body" />{" "}
              <Link to="/standar/$slug" params={{ slug: standard.slug }}>
                <FormattedMessage id="inForce.page.texts" />
              </Link>
            </p>
          </Note>
        )}
      </div>
      <div className={rail ? "cols rail3 mt6" : "mt6"}>
        {rail}
        {delivery && (
          <div>
            {delivery}
            <details className="mt6" id="pengelolaan">
              <summary>
                <h2>
                  <FormattedMessage id="inForce.page.more" />
                </h2>
              </summary>
              {management}
            </details>
          </div>
        )}
        <aside className="stack">
          {inForce && <Basis decreeId={inForce.decreeId} />}
          {shown}
          <History standard={standard} />
          {inForce && (
            <section className="card">
              <p>
                <a className="go" href={addressOf(`/api/v1/standards/${standard.slug}/poster.pdf`)}>
                  <FormattedMessage id="inForce.poster" />
                </a>
              </p>
              <p className="sm muted">
                <FormattedMessage id="inForce.poster.hint" />
              </p>
              <p>
                <Link to="/standar-berlaku" search={{ q: standard.service.name }} className="go">
                  <FormattedMessage id="inForce.sameService" />
                </Link>
              </p>
            </section>
          )}
        </aside>
      </div>
    </div>
  );
}

/** The decree and the pledge, with everything there is to take along. */
function Basis({ decreeId }: { decreeId: string }) {
  const { data, error, refetch } = useQuery(decree(decreeId));
  if (data === undefined) return error ? <LoadFailed error={error} retry={refetch} /> : <Bones />;
  return (
    <>
      <DecreeCard decree={data} />
      <PledgeCard decree={data} />
    </>
  );
}

function DecreeCard({ decree: { id, number, signedOn, signerPosition, file } }: { decree: Decree }) {
  const intl = useIntl();
  return (
    <section className="card stack" aria-labelledby="keputusan">
      <h2 id="keputusan">
        <FormattedMessage id="inForce.decree" />
      </h2>
      <p>
        <FormattedMessage
          id="inForce.decree.said"
          values={{
            number: <bdi>{number}</bdi>,
            date: signedOn ? shortDate(intl, signedOn) : "",
            position: <span lang={WRITTEN_IN}>{signerPosition}</span>,
          }}
        />
      </p>
      <ul className="plain">
        {file && (
          <li>
            <a href={fileAddress(file.id)}>
              <FormattedMessage id="inForce.decree.scan" />
            </a>
          </li>
        )}
        <Papers of={`decrees/${id}`} />
      </ul>
    </section>
  );
}

function PledgeCard({ decree: { pledge } }: { decree: Decree }) {
  const intl = useIntl();
  return (
    <section className="card stack" aria-labelledby="maklumat">
      <h2 id="maklumat">
        <FormattedMessage id="inForce.pledge" />
      </h2>
      {pledge ? (
        <>
          <p>
            <FormattedMessage
              id="inForce.pledge.said"
              values={{ date: shortDate(intl, pledge.signedOn), name: <bdi>{pledge.signerName}</bdi> }}
            />
          </p>
          <ul className="plain">
            <li>
              <a href={fileAddress(pledge.fileId)}>
                <FormattedMessage id="inForce.decree.scan" />
              </a>
            </li>
            <Papers of={`pledges/${pledge.id}`} />
          </ul>
        </>
      ) : (
        <p className="muted">
          <FormattedMessage id="inForce.pledge.none" />
        </p>
      )}
    </section>
  );
}

function Papers({ of }: { of: string }) {
  return (["pdf", "docx"] as const).map((form) => (
    <li key={form}>
      <a href={addressOf(`/api/v1/${of}/paper.${form}`)}>
        <FormattedMessage id={`inForce.paper.${form}`} />
      </a>
    </li>
  ));
}

/** Every text that was ever before the public, each at an address that stays. */
function History({ standard }: { standard: Standard }) {
  const intl = useIntl();
  return (
    <section className="card" aria-labelledby="versi">
      <h2 id="versi">
        <FormattedMessage id="inForce.history" />
      </h2>
      <ul className="plain ruled">
        {standard.versions.map(
          ({ number, frozenAt }) =>
            frozenAt && (
              <li key={number}>
                <Link to="/standar/$slug" params={{ slug: standard.slug }} search={{ versi: number }}>
                  <FormattedMessage
                    id="standard.page.version"
                    values={{ number, date: shortDate(intl, frozenAt) }}
                  />
                </Link>{" "}
                {number === standard.inForce?.versionNumber && (
                  <span className="tag">
                    <FormattedMessage id="inForce.history.now" />
                  </span>
                )}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
