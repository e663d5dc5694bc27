import { DAY, SEED_EPOCH } from "../seed/epoch.js";
import type { Attachment, Author, Conversation } from "../workspace/inbox-model.js";
import type { InboxSeed } from "./conversation.seed.js";
import { REDACTED } from "./conversation.texts.js";
import { BOT, Draft, toBody } from "./draft.seed.js";
import { newSource } from "./new-conversation.js";
import { contactAuthor } from "./new-part.js";

const BEGUN_AT = SEED_EPOCH - 20 * DAY;
const MANY_PARTS = 600;

/** A teammate who left: no list of admins has this one. */
const GONE_ADMIN: Author = {
  type: "admin",
  id: "991267400",
  name: "Greta Gone",
  email: "greta.gone@example.org",
  isAiAgent: false,
};
/** A contact of whom only the id is left. */
const GONE_CONTACT = contactAuthor("5f5f5f5f0000000000000001");
const AI_AGENT: Author = { ...BOT, isAiAgent: true };

const IMAGE: Attachment = {
  name: "screenshot 1.png",
  url: "https://downloads.example.com/i/o/screenshot%201.png?expires=1790816400",
  contentType: "image/png",
  filesize: 48_213,
  width: 1280,
  height: 720,
};
const FILE: Attachment = {
  name: "Rechnung März.pdf",
  url: "https://downloads.example.com/i/o/rechnung.pdf?expires=1790816400",
  contentType: "application/pdf",
  filesize: 120_044,
  width: null,
  height: null,
};

interface Cast {
  readonly contact: Author;
  /** Another contact of the workspace. */
  readonly guestId: string;
  readonly admin: Author;
  readonly teamId: string;
  /** A conversation that the contact began; the later in the list, the later it began. */
  begin(text: string, source?: Partial<Conversation["source"]>): Draft;
}

/** What programs trip over, each by the title of its conversation (docs/emulator.md). */
const ODDITIES: Readonly<Record<string, (cast: Cast) => Draft>> = {
  "600 parts": ({ begin, contact, admin }) => {
    const draft = begin("This will take long");
    for (let number = 1; number <= MANY_PARTS; number += 1)
      draft.wait(60).says(number % 2 === 0 ? admin : contact, `Message ${number}`);
    return draft;
  },
  redacted: ({ begin, contact, admin }) =>
    begin("", { body: REDACTED, isRedacted: true })
      .wait(60)
      .says(contact, "", { body: REDACTED, isRedacted: true })
      .says(admin, "I have deleted your card number."),
  "answered by a bot": ({ begin, contact }) =>
    begin("How do I export my data?", { deliveredAs: "operator_initiated" })
      .wait(5)
      .says(AI_AGENT, "Open the settings and choose Export.")
      .wait(60)
      .says(contact, "Thank you!")
      .wait(60)
      .closes(BOT)
      .set({
        aiAgent: {
          sourceTitle: "First answers",
          isResolved: true,
          rating: 4,
          remark: "Quick",
          createdAt: BEGUN_AT,
        },
      }),
  "a deleted teammate": ({ begin, contact }) =>
    begin("Is Greta there?")
      .wait(60)
      .assigns(BOT, { type: "admin", id: GONE_ADMIN.id })
      .says(GONE_ADMIN, "I am, until Friday.")
      .wait(60)
      .says(contact, "All the best!"),
  "a contact who is gone": ({ begin }) => begin("Who wrote this?").says(GONE_CONTACT, "I did."),
  attachments: ({ begin, admin }) =>
    begin("", { type: "email", subject: "Re: Rechnung", body: "", attachments: [IMAGE, FILE] })
      .wait(60)
      .says(admin, "Here it is again.", { attachments: [FILE] }),
  "emoji 🎉 and عربي": ({ begin, contact, admin }) =>
    begin("مرحبا، لا أستطيع تسجيل الدخول 😕")
      .wait(60)
      .says(admin, "שלום 👋🏽 👩‍👩‍👧‍👦 — ok?")
      .says(contact, "日本語 &lt;script&gt;alert(1)&lt;/script&gt; é"),
  snoozed: ({ begin, admin }) =>
    begin("Ask me in ten years")
      .wait(60)
      .snoozes(admin, SEED_EPOCH + 3650 * DAY),
  "urgent, and rated 1": ({ begin, contact, admin }) =>
    begin("Everything is down!")
      .wait(60)
      .does(admin, "priority_changed")
      .says(admin, "We are on it.")
      .closes(admin)
      .set({
        priority: "urgent",
        rating: {
          score: 1,
          remark: "Down for a day 😡",
          requestedAt: BEGUN_AT,
          repliedAt: BEGUN_AT + 60,
          contactId: contact.id,
          adminId: admin.id,
        },
      }),
  "of a group": ({ begin, contact, guestId }) =>
    begin("May Milo read along?")
      .set({ contactIds: [contact.id, guestId] })
      .says(contactAuthor(guestId), "Hello!"),
  "of a team": ({ begin, teamId }) =>
    begin("Anybody?")
      .assigns(BOT, { type: "team", id: teamId })
      .says({ type: "team", id: teamId, name: "Support", email: null, isAiAgent: false }, "We are here."),
};

/** The odd conversations of the contact that has much of everything, where the workspace is large enough for it. */
export function seedOddConversations({ contacts, admins, teamIds, inbox }: InboxSeed): void {
  const many = contacts.find(({ external_id }) => external_id === "seed-many");
  const guest = contacts.find(({ external_id }) => external_id === "seed-merge-user");
  const [admin] = admins;
  const [teamId] = teamIds;
  if (!many || !guest || !admin || !teamId) return;
  const contact = contactAuthor(many.id);
  let begun = 0;
  const begin: Cast["begin"] = (text, rest = {}) => {
    begun += 1;
    const source = newSource(contact, toBody(text), rest);
    return new Draft(inbox, { contactId: many.id, createdAt: BEGUN_AT + begun * 3600, source });
  };
  for (const [title, write] of Object.entries(ODDITIES)) {
    const draft = write({ contact, guestId: guest.id, admin, teamId, begin });
    inbox.conversations.plant(draft.set({ title }).conversation);
  }
}
