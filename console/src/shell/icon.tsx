/** Lines on a square of 20: no font and no package for a handful of icons. */
const PATHS = {
  people:
    "M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 8a5 5 0 0 1 10 0M13 3.2a3 3 0 0 1 0 5.6M15 12.3a5 5 0 0 1 3 4.7",
  merge: "M5 3v4c0 4 5 4 5 8v2M15 3v4c0 4-5 4-5 8M7.500 14.500 10 17l2.500-2.500",
  chart: "M3 17V9M8 17V4M13 17v-6M18 17V7",
  tag: "M3 3h7l7 7-7 7-7-7V3Zm3.500 3.500h.01",
  building: "M4 17V3h8v14M12 8h4v9M2 17h16M7 6h2M7 9h2M7 12h2",
  gauge: "M3 14a7 7 0 1 1 14 0M10 14l3-4",
  search: "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.500-1.500L17 17",
  dark: "M16 11.500A6.500 6.500 0 0 1 8.500 4a6.500 6.500 0 1 0 7.500 7.500Z",
  light:
    "M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100",
  out: "M8 3H4v14h4M13 6l4 4-4 4M17 10H8",
  plus: "M10 4v12M4 10h12",
  columns: "M3 4h14v12H3zM8 4v12M13 4v12",
  copy: "M7 7h9v9H7zM4 13V4h9",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12M5 11l5 5 5-5",
  edit: "M4 16l1-4 8-8 3 3-8 8-4 1Z",
  link: "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
  back: "M16 10H4M9 5l-5 5 5 5",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
