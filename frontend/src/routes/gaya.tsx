import { createFileRoute } from "@tanstack/react-router";
import { Gallery } from "@/ui/Gallery";

export const Route = createFileRoute("/gaya")({ component: Gallery });
