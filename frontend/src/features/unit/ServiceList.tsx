import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { services } from "./unit.queries";

/** The services of a unit. */
export function ServiceList({ unitId }: { unitId: string }) {
  const list = useInfiniteQuery(services(unitId));
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) {
    return (
      <p className="muted">
        <FormattedMessage id="unit.services.empty" />
      </p>
    );
  }
  return (
    <>
      <ul className="plain ruled">
        {found.map((service) => (
          <li key={service.id}>
            <h3 className="row-title">
              <Link to="/layanan/$slug" params={{ slug: service.slug }} lang={WRITTEN_IN}>
                {service.name}
              </Link>
            </h3>
            {service.description && (
              <p className="sm muted" lang={WRITTEN_IN}>
                {service.description}
              </p>
            )}
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
