/** How a petal stands: someone came, someone was asked, nobody was. */
export type PetalState = "here" | "asked" | "miss";

const PETAL = "M0-6C11-14 11-34 0-44C-11-34-11-14 0-6Z";

/** From the middle to the number in a petal, in the units of the drawing. */
const NUMBER_AT = 26;

/** One petal for each element, numbered as the list beside it; `label` says in words what it shows. */
export function Rosette({ petals, label }: { petals: PetalState[]; label: string }) {
  const turn = 360 / petals.length;
  return (
    <div className="rosette">
      <svg viewBox="-50 -50 100 100" role="img" aria-label={label}>
        {petals.map((state, at) => {
          const angle = (at * turn * Math.PI) / 180;
          const number = at + 1;
          return (
            <g key={number}>
              <path className={state} d={PETAL} transform={`rotate(${at * turn})`} />
              <text x={NUMBER_AT * Math.sin(angle)} y={-NUMBER_AT * Math.cos(angle)}>
                {number}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
