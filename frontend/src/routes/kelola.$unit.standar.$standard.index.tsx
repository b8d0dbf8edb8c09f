import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link, notFound } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { ComponentCode } from "@/api/types.gen";
import { DraftingPage } from "@/features/drafting/DraftingPage";
import { componentKinds, version } from "@/features/drafting/drafting.queries";
import { FactsOfComponent } from "@/features/fact/Facts";
import { me } from "@/features/identity/me.queries";
import { may } from "@/features/identity/roles";
import { standardToChange } from "@/features/standard-workspace/standard.queries";

interface Search {
  /** Component that is open; the first empty one when left out. */
  komponen?: ComponentCode;
  /** Number of the version; the newest when left out. */
  versi?: number;
}

export const Route = createFileRoute("/kelola/$unit/standar/$standard/")({
  validateSearch: ({ komponen, versi }: Record<string, unknown>): Search => ({
    ...(/^(SD[1-6]|MF[1-8])$/.test(String(komponen)) && { komponen: komponen as ComponentCode }),
    ...(Number(versi) > 0 && { versi: Number(versi) }),
  }),
  loaderDeps: ({ search }) => ({ versi: search.versi }),
  loader: async ({ context: { queries }, params, deps }) => {
    const { value } = await queries.ensureQueryData(standardToChange(params.standard));
    const number = deps.versi ?? value.versions.at(-1)?.number;
    if (number === undefined) throw notFound();
    await Promise.all([
      queries.ensureQueryData(version(value.id, number)),
      queries.ensureQueryData(componentKinds()),
    ]);
    return { number };
  },
  component: DraftingRoute,
});

function DraftingRoute() {
  const { membership } = Route.useRouteContext();
  const { komponen } = Route.useSearch();
  const { number } = Route.useLoaderData();
  const params = Route.useParams();
  const { data } = useSuspenseQuery(standardToChange(params.standard));
  const { data: author } = useSuspenseQuery(me());
  return (
    <DraftingPage
      standard={data.value}
      membership={membership}
      author={author.subject}
      number={number}
      code={komponen}
      beside={(code) => <FactsOfComponent key={code} standard={data.value.id} component={code} />}
      acts={
        <>
          <Link to="/kelola/$unit/standar/$standard/perjalanan" params={params} className="btn dense">
            <FormattedMessage id="passage.link" />
          </Link>
          <Link to="/kelola/$unit/standar/$standard/pratinjau" params={params} className="btn dense">
            <FormattedMessage id="standardWorkspace.preview" />
          </Link>
          {may(membership, "draft") && (
            <Link to="/kelola/$unit/standar/$standard/impor" params={params} className="btn dense">
              <FormattedMessage id="import.link" />
            </Link>
          )}
          {may(membership, "draft") && (
            <Link to="/kelola/$unit/standar/$standard/nama" params={params} className="btn dense">
              <FormattedMessage id="standardWorkspace.rename" />
            </Link>
          )}
        </>
      }
    />
  );
}
