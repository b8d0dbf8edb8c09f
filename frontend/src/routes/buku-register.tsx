import { createFileRoute, useSearch } from "@tanstack/react-router";
import { PublicFiles } from "@/features/export/PublicFiles";
import { RegisterPage } from "@/features/register/RegisterPage";
import { filterOf, sound } from "@/features/register/search";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/buku-register")({ component: RegisterRoute });

function RegisterRoute() {
  // Nothing is said of it to the route, nor asked of that: what the route holds or hands out is loaded with every first page.
  const search = sound(useSearch({ from: "/buku-register" }));
  return (
    <EvidenceMessages>
      <RegisterPage search={search} files={<PublicFiles what="register" filter={filterOf(search)} />} />
    </EvidenceMessages>
  );
}
