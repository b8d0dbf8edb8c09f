import { createFileRoute } from "@tanstack/react-router";
import { AboutPage } from "@/features/about/AboutPage";
import { privacy } from "@/features/about/privacy";

export const Route = createFileRoute("/privasi")({ component: () => <AboutPage text={privacy} /> });
