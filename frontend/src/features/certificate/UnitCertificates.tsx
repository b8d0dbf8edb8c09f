import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { nameOf, SampleMark, StateChip, Validity } from "./CertificateLine";
import { publicCertificates } from "./certificate.queries";

/** The public certificates of a unit on its page; nothing where it has none. */
export function UnitCertificates({ unitId }: { unitId: string }) {
  const list = useInfiniteQuery(publicCertificates({ unit: unitId }));
  const found = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="sertifikat">
      <h2 id="sertifikat" className="list-title">
        <FormattedMessage id="certificate.title" />
      </h2>
      <ul className="plain ruled">
        {found.map((item) => (
          <li key={item.id} className="stack">
            <p className="row apart">
              <b>
                <Link to="/sertifikat" search={{ unit: unitId, buka: item.id }}>
                  {nameOf(item)}
                </Link>
              </b>
              <span className="row">
                {item.sample && <SampleMark />}
                <StateChip state={item.state} />
              </span>
            </p>
            <Validity of={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}
