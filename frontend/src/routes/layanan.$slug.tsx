import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { StandardList } from "@/features/standard/StandardList";
import { Channels } from "@/features/unit/Channels";
import { service } from "@/features/unit/unit.queries";
import { WRITTEN_IN } from "@/ui/content";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";

export const Route = createFileRoute("/layanan/$slug")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(service(params.slug)),
  component: ServiceRoute,
});

/** A service: how one gets it, and the standards it has to keep. */
function ServiceRoute() {
  const { data } = useSuspenseQuery(service(Route.useParams().slug));
  return (
    <div className="wrap">
      <p className="crumb" lang={WRITTEN_IN}>
        <Link to="/unit/$slug" params={{ slug: data.unit.slug }}>
          {data.unit.name}
        </Link>
      </p>
      <PageTitle title={data.name} lang={WRITTEN_IN} />
      {data.description && (
        <p className="lead mt4" lang={WRITTEN_IN}>
          {data.description}
        </p>
      )}
      {data.archived && (
        <Note kind="closed">
          <p>
            <FormattedMessage id="service.archived" />
          </p>
        </Note>
      )}
      <div className="cols side mt6">
        <section aria-labelledby="standar">
          <h2 id="standar" className="list-title">
            <FormattedMessage id="service.standards" />
          </h2>
          <StandardList of={{ serviceId: data.id }} />
        </section>
        <aside className="card">
          <h2>
            <FormattedMessage id="service.channels" />
          </h2>
          <Channels service={data} />
        </aside>
      </div>
    </div>
  );
}
