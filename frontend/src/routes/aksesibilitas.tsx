import { createFileRoute } from "@tanstack/react-router";
import { AboutPage } from "@/features/about/AboutPage";
import { accessibility } from "@/features/about/accessibility";

export const Route = createFileRoute("/aksesibilitas")({
  component: () => <AboutPage text={accessibility} />,
});
