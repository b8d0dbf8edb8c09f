import { createFileRoute, redirect } from "@tanstack/react-router";

export const Route = createFileRoute("/kelola/$unit/")({
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/kelola/$unit/masukan", params });
  },
});
