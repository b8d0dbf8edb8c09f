import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, redirect } from "@tanstack/react-router";
import { me } from "@/features/identity/me.queries";
import { ChooseUnit } from "@/features/workspace/ChooseUnit";

export const Route = createFileRoute("/kelola/")({
  loader: async ({ context }) => {
    const { memberships, admin } = await context.queries.ensureQueryData(me());
    const [only, ...others] = memberships;
    if (only && others.length === 0 && !admin) {
      throw redirect({ to: "/kelola/$unit", params: { unit: only.unitSlug } });
    }
  },
  component: ChooseUnitRoute,
});

function ChooseUnitRoute() {
  return <ChooseUnit me={useSuspenseQuery(me()).data} />;
}
