import { Avatar } from "@mantine/core";
import { texts } from "../texts";

interface PersonProps {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly avatarUrl?: string | null;
}

/** What a person is called: the name, or else the address. */
export const nameOf = ({ name, email }: PersonProps): string => name || email || texts.contact.unnamed;

/** One line; on a narrow screen the address is below the name. */
export function Person(person: PersonProps) {
  const name = nameOf(person);
  return (
    <span className="person">
      <Avatar
        src={person.avatarUrl ?? null}
        name={name}
        size={26}
        radius="xl"
        color="initials"
        alt=""
        aria-hidden
      />
      <span className="person-text">
        <span className="cut">{name}</span>
        {person.email && <span className="cut person-email">{person.email}</span>}
      </span>
    </span>
  );
}
