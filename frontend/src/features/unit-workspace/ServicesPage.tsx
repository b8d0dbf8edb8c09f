import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Service, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { MoreButton } from "@/ui/MoreButton";
import { PageTitle } from "@/ui/PageTitle";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { unitServices } from "./unit.queries";

/** The services a unit gives; on these its standards rest. */
export function ServicesPage({ membership, archived }: { membership: UnitRoles; archived: boolean }) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(unitServices(membership.unitId, archived));
  const services = list.data.pages.flatMap(({ items }) => items);
  const params = { unit: membership.unitSlug };
  const mayDraft = may(membership, "draft");
  return (
    <div className="wrap stack">
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "workspace.services" })} />
        {mayDraft && (
          <Link to="/kelola/$unit/layanan/baru" params={params} className="btn main">
            <FormattedMessage id="unitWorkspace.service.enter" />
          </Link>
        )}
      </div>
      {!mayDraft && <RoleNeeded task="draft" />}
      {services.length === 0 ? (
        <Empty
          title={
            <FormattedMessage
              id={archived ? "unitWorkspace.services.noneArchived" : "unitWorkspace.services.none"}
            />
          }
        >
          {!archived && (
            <p>
              <FormattedMessage id="unitWorkspace.services.none.body" />
            </p>
          )}
        </Empty>
      ) : (
        <ul className="plain ruled card">
          {services.map((service) => (
            <li key={service.id}>
              <Link
                to="/kelola/$unit/layanan/$service"
                params={{ ...params, service: service.id }}
                className="go"
              >
                <b>{service.name}</b>
              </Link>
              <Channels service={service} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
      <p>
        <Link
          to="/kelola/$unit/layanan"
          params={params}
          search={archived ? {} : { arsip: true }}
          className="go"
        >
          <FormattedMessage
            id={archived ? "unitWorkspace.services.current" : "unitWorkspace.services.archived"}
          />
        </Link>
      </p>
    </div>
  );
}

function Channels({ service }: { service: Service }) {
  if (service.channels.length === 0) {
    return (
      <p className="sm muted">
        <FormattedMessage id="unitWorkspace.channels.none" />
      </p>
    );
  }
  return (
    <ul className="plain sm muted">
      {service.channels.map((channel, place) => (
        <li key={`${place}`}>
          <FormattedMessage id={`unitWorkspace.channel.${channel.kind}`} />:{" "}
          {channel.place ?? channel.address ?? channel.url}, {channel.hours}
        </li>
      ))}
    </ul>
  );
}
