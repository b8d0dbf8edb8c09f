import { Bones } from "@/ui/Bones";

export function PagePending() {
  return (
    <div className="wrap">
      <Bones />
    </div>
  );
}
