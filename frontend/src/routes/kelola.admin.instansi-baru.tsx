import { createFileRoute } from "@tanstack/react-router";
import { EnterInstitutionPage } from "@/features/unit-workspace/AdminForms";

export const Route = createFileRoute("/kelola/admin/instansi-baru")({ component: EnterInstitutionPage });
