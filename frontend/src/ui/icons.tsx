import type { ReactNode } from "react";

/** A drawing beside a word; never alone, so it is hidden from assistive technology. */
export function drawing(inside: ReactNode) {
  return function Icon() {
    return (
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        {inside}
      </svg>
    );
  };
}

export const SearchIcon = drawing(
  <>
    <circle cx="11" cy="11" r="6.5" />
    <path d="M16 16l5 5" />
  </>,
);
export const SealIcon = drawing(
  <>
    <circle cx="12" cy="9.5" r="5.5" />
    <path d="M8.5 14.5L7 21l5-2.5L17 21l-1.5-6.5" />
  </>,
);
export const CalendarIcon = drawing(<path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />);
export const TickIcon = drawing(<path d="M5 12.5l4.5 4.5L19 7" />);
export const HalfIcon = drawing(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
  </>,
);
export const BarredIcon = drawing(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M6.2 6.2l11.6 11.6" />
  </>,
);
export const HourglassIcon = drawing(
  <path d="M7 3h10M7 21h10M8 3c0 5 8 6 8 9s-8 4-8 9M16 3c0 5-8 6-8 9s8 4 8 9" />,
);
export const ArrowIcon = drawing(<path d="M4 18v-4a5 5 0 0 1 5-5h10M15 5l4 4-4 4" />);
export const DotsIcon = drawing(
  <>
    <circle cx="5" cy="12" r="1" />
    <circle cx="12" cy="12" r="1" />
    <circle cx="19" cy="12" r="1" />
  </>,
);
export const SpeechIcon = drawing(<path d="M4 5h16v11h-9l-5 4v-4H4z" />);
export const PencilIcon = drawing(<path d="M4 20l1-4L16 5l3 3L8 19zM14 7l3 3" />);
export const ChevronIcon = drawing(<path d="M6 9l6 6 6-6" />);
export const WarningIcon = drawing(<path d="M12 4L2.5 20h19zM12 10v4M12 17.2v.1" />);
export const LockIcon = drawing(
  <>
    <rect x="5" y="11" width="14" height="9" rx="1.5" />
    <path d="M8 11V8a4 4 0 0 1 8 0v3" />
  </>,
);
export const PhoneIcon = drawing(
  <>
    <rect x="7" y="2.5" width="10" height="19" rx="2" />
    <path d="M11 18h2" />
  </>,
);
export const NoNetworkIcon = drawing(
  <path d="M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.5M19 12a10 10 0 0 0-5-2.9M12 19.5v.1" />,
);
export const CopyIcon = drawing(
  <>
    <rect x="9" y="9" width="11" height="11" rx="1.5" />
    <path d="M15 9V5a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h4" />
  </>,
);
export const PrintIcon = drawing(<path d="M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z" />);
export const PaperIcon = drawing(<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" />);

const PETAL = "M0-6C11-14 11-34 0-44C-11-34-11-14 0-6Z";

/** The mark: five petals, as many as the elements of society. */
export function Mark() {
  return (
    <svg viewBox="-50 -50 100 100" aria-hidden="true" fill="currentColor">
      {[0, 72, 144, 216, 288].map((turn) => (
        <path key={turn} d={PETAL} transform={`rotate(${turn})`} />
      ))}
      <circle r="5.5" />
    </svg>
  );
}
