import { createFileRoute, notFound } from "@tanstack/react-router";
import { me } from "@/features/identity/me.queries";

/** For the platform's administrators only; to others it is not there. */
export const Route = createFileRoute("/kelola/admin")({
  beforeLoad: async ({ context }) => {
    if (!(await context.queries.ensureQueryData(me())).admin) throw notFound();
  },
});
