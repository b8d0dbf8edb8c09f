import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { ForumList } from "@/features/forum/ForumList";
import { StandardList } from "@/features/standard/StandardList";
import { ServiceList } from "@/features/unit/ServiceList";
import { UnitAbout } from "@/features/unit/UnitAbout";
import { unit } from "@/features/unit/unit.queries";
import { WRITTEN_IN } from "@/ui/content";
import { PageTitle } from "@/ui/PageTitle";
import { LaterCertificates } from "./-forum/LaterCertificates";
import { LaterFollow } from "./-forum/LaterFollow";
import { LaterPromises } from "./-forum/LaterPromises";
import { LaterSurveys } from "./-forum/LaterSurveys";

export const Route = createFileRoute("/unit/$slug")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(unit(params.slug)),
  component: UnitRoute,
});

/** A unit with its forums, its services and their standards. */
function UnitRoute() {
  const { data } = useSuspenseQuery(unit(Route.useParams().slug));
  return (
    <div className="wrap">
      <PageTitle title={data.name} lang={WRITTEN_IN} />
      {data.about && (
        <p className="lead mt4" lang={WRITTEN_IN}>
          {data.about}
        </p>
      )}
      <div className="cols side mt6">
        <div>
          <section aria-labelledby="forum">
            <h2 id="forum" className="list-title">
              <FormattedMessage id="unit.forums" />
            </h2>
            <ForumList
              search={{ unitId: data.id }}
              none={
                <p className="muted">
                  <FormattedMessage id="unit.forums.empty" />
                </p>
              }
            />
          </section>
          <section aria-labelledby="layanan">
            <h2 id="layanan" className="list-title">
              <FormattedMessage id="unit.services" />
            </h2>
            <ServiceList unitId={data.id} />
          </section>
          <section aria-labelledby="standar">
            <h2 id="standar" className="list-title">
              <FormattedMessage id="unit.standards" />
            </h2>
            <StandardList of={{ unitId: data.id }} />
          </section>
          <LaterCertificates unitId={data.id} />
        </div>
        <aside className="stack">
          <LaterFollow objectId={data.id} title={data.name} />
          <LaterPromises unit={data.slug} />
          <LaterSurveys unitId={data.id} />
          <UnitAbout unit={data} />
        </aside>
      </div>
    </div>
  );
}
