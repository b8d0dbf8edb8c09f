import { createFileRoute } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { Members } from "@/features/member/MembersPage";
import { memberships } from "@/features/member/member.queries";
import { ChangeInstitutionPage } from "@/features/unit-workspace/AdminForms";
import { institutionToChange } from "@/features/unit-workspace/unit.queries";

export const Route = createFileRoute("/kelola/admin/instansi/$institution")({
  loader: async ({ context, params }) => {
    const { value } = await context.queries.ensureQueryData(institutionToChange(params.institution));
    await context.queries.ensureInfiniteQueryData(memberships({ institutionId: value.id }));
    return value;
  },
  component: InstitutionRoute,
});

function InstitutionRoute() {
  const institution = Route.useLoaderData();
  return (
    <ChangeInstitutionPage
      institution={Route.useParams().institution}
      below={
        <section className="mt6 stack" aria-labelledby="anggota">
          <h2 id="anggota">
            <FormattedMessage id="unitWorkspace.institution.members" />
          </h2>
          <p className="muted">
            <FormattedMessage id="unitWorkspace.institution.members.body" />
          </p>
          <Members
            place={{ institutionId: institution.id }}
            placeName={institution.name}
            zone="Asia/Jakarta"
            mayManage
          />
        </section>
      }
    />
  );
}
