import { createFileRoute } from "@tanstack/react-router";
import { AboutPage } from "@/features/about/AboutPage";
import { howItWorks } from "@/features/about/howItWorks";

export const Route = createFileRoute("/cara-kerja")({ component: () => <AboutPage text={howItWorks} /> });
