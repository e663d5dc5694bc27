import { Modal, TextInput, UnstyledButton } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useState } from "react";
import { texts } from "../texts";
import { Icon, type IconName } from "./icon";
import { PAGES } from "./pages";

interface Command {
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}

/** Pages by their name, and contacts by any words. */
export function Commands({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [words, setWords] = useState("");
  const [place, setPlace] = useState(0);
  const typed = words.trim();
  const pages: Command[] = PAGES.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())).map(
    ({ to, label, icon }) => ({ label, icon, run: () => void navigate({ to }) }),
  );
  const search: Command = {
    label: texts.shell.findContacts(typed),
    icon: "search",
    run: () => void navigate({ to: "/contacts", search: { q: typed } }),
  };
  const commands = typed === "" ? pages : [...pages, search];

  function run(command: Command | undefined): void {
    onClose();
    command?.run();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setPlace((place + step + commands.length) % commands.length);
    } else if (event.key === "Enter") run(commands[place]);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={8}
      yOffset="14vh"
      aria-label={texts.shell.commands}
    >
      <TextInput
        aria-label={texts.shell.search}
        placeholder={texts.shell.search}
        variant="unstyled"
        px="xs"
        value={words}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls="commands"
        aria-activedescendant={commands[place] ? `command-${place}` : ""}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="commands" role="listbox" aria-label={texts.shell.commands}>
        {commands.map((command, index) => (
          <UnstyledButton
            key={command.label}
            id={`command-${index}`}
            role="option"
            aria-selected={index === place}
            className="command"
            tabIndex={-1}
            onClick={() => run(command)}
          >
            <Icon name={command.icon} />
            {command.label}
          </UnstyledButton>
        ))}
      </div>
    </Modal>
  );
}
