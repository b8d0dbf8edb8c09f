import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { SearchHit as Hit, SearchKind } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { SearchBox } from "./SearchBox";
import { SearchHit } from "./SearchHit";
import { type Asked, found } from "./search.queries";

const KINDS = ["FORUM", "STANDARD", "FEEDBACK", "UNIT"] as const satisfies SearchKind[];

/** The service reads no more. */
const MOST_LETTERS = 200;

/** So many of each are shown where all kinds are; the service gives no more. */
const A_FEW = 5;

/** One question over everything public, as the address says it: a number is a word, too, and an unknown kind is none. */
export function SearchPage(asked: { q?: string | number | undefined; kind?: SearchKind | undefined }) {
  const intl = useIntl();
  const q = String(asked.q ?? "").slice(0, MOST_LETTERS);
  const kind = KINDS.find((one) => one === asked.kind);
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "search.title" })} />
      <p className="lead">
        <FormattedMessage id="search.lead" />
      </p>
      <SearchBox q={q} />
      {q ? (
        <>
          <Kinds q={q} kind={kind} />
          <Found asked={kind ? { q, kind } : { q }} />
        </>
      ) : (
        <p className="muted">
          <FormattedMessage id="search.ask" />
        </p>
      )}
    </div>
  );
}

function Kinds({ q, kind }: { q: string; kind: SearchKind | undefined }) {
  const intl = useIntl();
  return (
    <nav className="row" aria-label={intl.formatMessage({ id: "search.kinds" })}>
      {[undefined, ...KINDS].map((one) => (
        <Link
          key={one ?? "all"}
          to="/cari"
          search={one ? { q, kind: one } : { q }}
          className={one === kind ? "btn main" : "btn"}
          aria-current={one === kind ? "page" : undefined}
        >
          <FormattedMessage id={`search.kind.${one ?? "all"}`} />
        </Link>
      ))}
    </nav>
  );
}

function Found({ asked }: { asked: Asked }) {
  const list = useInfiniteQuery(found(asked));
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const hits = list.data.pages.flatMap(({ items }) => items);
  const corrected = list.data.pages[0]?.corrected;
  if (hits.length === 0) return <Nothing asked={asked} />;
  const q = corrected ?? asked.q;
  return (
    <section className="stack" aria-labelledby="hasil">
      <h2 id="hasil">
        <FormattedMessage id="search.found" values={{ q: <bdi>{q}</bdi> }} />
      </h2>
      {corrected && (
        <p role="status">
          <FormattedMessage
            id="search.corrected"
            values={{ asked: <bdi>{asked.q}</bdi>, corrected: <bdi>{corrected}</bdi> }}
          />
        </p>
      )}
      {asked.kind ? <Hits hits={hits} level={3} /> : <Groups q={q} hits={hits} />}
      <MoreButton list={list} />
    </section>
  );
}

function Groups({ q, hits }: { q: string; hits: Hit[] }) {
  return KINDS.map((kind) => {
    const some = hits.filter((hit) => hit.kind === kind);
    if (some.length === 0) return null;
    return (
      <section key={kind} aria-labelledby={kind}>
        <h3 id={kind} className="list-title">
          <FormattedMessage id={`search.kind.${kind}`} />
        </h3>
        <Hits hits={some} level={4} />
        {some.length === A_FEW && (
          <p className="mt4">
            <Link to="/cari" search={{ q, kind }} className="go">
              <FormattedMessage id={`search.more.${kind}`} />
            </Link>
          </p>
        )}
      </section>
    );
  });
}

function Hits({ hits, level }: { hits: Hit[]; level: 3 | 4 }) {
  return (
    <ul className="plain ruled">
      {hits.map((hit) => (
        <SearchHit key={hit.id} hit={hit} level={level} />
      ))}
    </ul>
  );
}

function Nothing({ asked: { q, kind } }: { asked: Asked }) {
  return (
    <Empty title={<FormattedMessage id="search.none" values={{ q: <bdi>{q}</bdi> }} />}>
      <p>
        <FormattedMessage id="search.none.body" />
      </p>
      {kind && (
        <p>
          <Link to="/cari" search={{ q }} className="btn">
            <FormattedMessage id="search.none.all" />
          </Link>
        </p>
      )}
    </Empty>
  );
}
