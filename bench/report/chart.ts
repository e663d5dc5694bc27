// Two kinds of SVG, drawn by hand: a dependency would be larger than what it draws.

const WIDTH = 720;
const FONT = 'font-family="system-ui, sans-serif" font-size="13"';
const OURS = "#2563eb";
const OTHERS = "#94a3b8";

interface Bar {
  readonly label: string;
  readonly value: number;
  /** Ours are drawn in another colour. */
  readonly isOurs: boolean;
}

/** Horizontal bars from zero, each with its value. */
export function barChart(title: string, unit: string, bars: readonly Bar[]): string {
  const [left, row] = [210, 28];
  const scale = (WIDTH - left - 110) / Math.max(...bars.map(({ value }) => value));
  const drawn = bars.map(({ label, value, isOurs }, index) => {
    const y = 44 + index * row;
    const width = Math.max(1, value * scale);
    return `<text x="${left - 8}" y="${y + 15}" text-anchor="end">${escaped(label)}</text>
<rect x="${left}" y="${y}" width="${width.toFixed(1)}" height="20" fill="${isOurs ? OURS : OTHERS}"/>
<text x="${(left + width + 6).toFixed(1)}" y="${y + 15}">${Math.round(value).toLocaleString("en")} ${escaped(unit)}</text>`;
  });
  return svg(title, 56 + bars.length * row, drawn.join("\n"));
}

/** A line through points, both axes from zero. */
export function lineChart(
  title: string,
  axes: { readonly x: string; readonly y: string },
  points: readonly (readonly [x: number, y: number])[],
): string {
  const height = 280;
  const box = { left: 60, right: WIDTH - 20, top: 44, bottom: height - 40 };
  const most = (of: 0 | 1) => Math.max(1, ...points.map((point) => point[of]));
  const [x, y] = [most(0), most(1) * 1.15];
  const place = ([px, py]: readonly [number, number]) =>
    `${(box.left + (px / x) * (box.right - box.left)).toFixed(1)},${(box.bottom - (py / y) * (box.bottom - box.top)).toFixed(1)}`;
  const grid = [0, 0.5, 1].map((part) => {
    const at = box.bottom - part * (box.bottom - box.top);
    return `<path d="M${box.left} ${at}H${box.right}" stroke="#e2e8f0"/>
<text x="${box.left - 8}" y="${at + 4}" text-anchor="end">${Math.round(part * y)}</text>`;
  });
  return svg(
    title,
    height,
    `${grid.join("\n")}
<polyline fill="none" stroke="${OURS}" stroke-width="2" points="${points.map(place).join(" ")}"/>
<text x="${box.right}" y="${height - 12}" text-anchor="end">${escaped(axes.x)}, up to ${Math.round(x).toLocaleString("en")}</text>
<text x="${box.left}" y="${height - 12}">${escaped(axes.y)}</text>`,
  );
}

function svg(title: string, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" ${FONT} fill="#0f172a">
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="12" y="26" font-weight="600">${escaped(title)}</text>
${body}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("`", "");
}
