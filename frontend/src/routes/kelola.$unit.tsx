import { createFileRoute, notFound } from "@tanstack/react-router";
import { me } from "@/features/identity/me.queries";

/** One unit's workspace; there is none for those who do not belong to it. */
export const Route = createFileRoute("/kelola/$unit")({
  beforeLoad: async ({ context, params }) => {
    const { memberships } = await context.queries.ensureQueryData(me());
    const membership = memberships.find(({ unitSlug }) => unitSlug === params.unit);
    if (membership === undefined) throw notFound();
    return { membership };
  },
});
