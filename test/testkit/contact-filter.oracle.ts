import type { ContactFilter } from "../../src/graph/contacts/filter/contact-filter.input.js";

/** A contact as Intercom has it, with what its payload does not carry. */
export interface FilterSubject {
  /** The payload: Intercom's names, dates in Unix seconds. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly tagIds: readonly string[];
  readonly segmentIds: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What a filter means, said as plainly as possible and without any code of the graph's. */
export function selects(filter: ContactFilter, subject: FilterSubject, timezone: string): boolean {
  return given(filter).every(([key, condition]) => {
    switch (key) {
      case "and":
        return (condition as ContactFilter[]).every((it) => selects(it, subject, timezone));
      case "or":
        return (condition as ContactFilter[]).some((it) => selects(it, subject, timezone));
      case "tagId":
        return holdsIds(condition as Fields, subject.tagIds);
      case "segmentId":
        return holdsIds(condition as Fields, subject.segmentIds);
      case "customAttributes":
        return (condition as Fields[]).every(({ name, ...typed }) => {
          const value = (subject.raw["custom_attributes"] as Fields)[String(name)];
          return given(typed).every(([, operators]) => holds(operators as Fields, value, timezone));
        });
      case "location":
      case "browser":
      case "android":
      case "ios":
        return given(condition as Fields).every(([part, operators]) =>
          holds(operators as Fields, partOf(subject.raw, key, part), timezone),
        );
      default:
        return holds(condition as Fields, attributeOf(subject.raw, key), timezone);
    }
  });
}

function given(object: object): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

function holdsIds(operators: Fields, ids: readonly string[]): boolean {
  return given(operators).every(([operator, operand]) => {
    const wanted = [operand].flat() as string[];
    const hasAny = wanted.some((id) => ids.includes(id));
    return operator === "eq" || operator === "in" ? hasAny : !hasAny;
  });
}

function attributeOf(raw: Fields, key: string): unknown {
  if (key === "emailDomain") return raw["email_domain"] ?? String(raw["email"] ?? "").split("@")[1];
  if (key === "ownerId") return typeof raw["owner_id"] === "number" ? `${raw["owner_id"]}` : raw["owner_id"];
  return raw[snakeCase(key)];
}

function partOf(raw: Fields, object: string, part: string): unknown {
  if (object === "location") return (raw["location"] as Fields | null)?.[part];
  if (object === "browser") return part === "name" ? raw["browser"] : raw[`browser_${part}`];
  return raw[`${object}_${snakeCase(part)}`];
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function holds(operators: Fields, raw: unknown, timezone: string): boolean {
  const value = plain(raw);
  return given(operators).every(([operator, operand]) => holdsOne(operator, operand, value, timezone));
}

/** Case does not count, and an empty text is none. */
function plain(value: unknown): string | number | boolean | null {
  if (typeof value === "string") return value === "" ? null : value.toLowerCase();
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function holdsOne(
  operator: string,
  operand: unknown,
  value: ReturnType<typeof plain>,
  timezone: string,
): boolean {
  const wanted = [operand].flat().map(plain);
  switch (operator) {
    case "isNull":
      return (value === null) === operand;
    case "eq":
    case "in":
      return wanted.includes(value);
    case "ne":
    case "nin":
      return !wanted.includes(value);
    case "notContains":
      return value === null || !String(value).includes(String(wanted[0]));
  }
  if (value === null) return false;
  const text = String(value);
  const operandText = String(wanted[0]);
  switch (operator) {
    case "contains":
      return text.includes(operandText);
    case "startsWith":
      return text.startsWith(operandText);
    case "endsWith":
      return text.endsWith(operandText);
    case "gt":
      return Number(value) > Number(operand);
    case "lt":
      return Number(value) < Number(operand);
    case "gte":
      return Number(value) >= Number(operand);
    case "lte":
      return Number(value) <= Number(operand);
    case "on":
      return dayOf(value, timezone) === operandText;
    case "before":
      return dayOf(value, timezone) < operandText;
    case "after":
      return dayOf(value, timezone) > operandText;
    case "onOrBefore":
      return dayOf(value, timezone) <= operandText;
    case "onOrAfter":
      return dayOf(value, timezone) >= operandText;
    default:
      throw new Error(`The oracle does not know the operator ${operator}`);
  }
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD` in the timezone. Sweden writes dates like that. */
function dayOf(seconds: unknown, timeZone: string): string {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone });
  calendars.set(timeZone, calendar);
  return calendar.format(new Date(Number(seconds) * 1000));
}
