/** What the invented people write. */
export const QUESTIONS = [
  "Hello, I cannot log in since this morning. Can you help?",
  "Where do I find my invoices?",
  "How do I add a colleague to our account?",
  "The export stops after a few hundred rows.",
  "Is there a discount for nonprofits?",
  "Can I change the plan in the middle of a month?",
  "The page stays white after the last update.",
  "Do you have an API?",
  "I was charged twice this month.",
  "How can I delete my account?",
  "The numbers on the dashboard do not match our own.",
  "Which countries do you ship to?",
] as const;

export const REPLIES = [
  "Thank you for writing. I am looking into it.",
  "You find it in the settings, under your name.",
  "That was our fault, and it is fixed now. Sorry for the trouble.",
  "Could you send me a screenshot, please?",
  "Yes, that works. I have just done it for you.",
  "I have passed this on to our engineers.",
  'It is described <a href="https://help.example.com/articles/12">in this article</a>.',
  "Is there anything else that I can do for you?",
] as const;

export const ANSWERS = [
  "Thank you, that was it!",
  "It still does not work.",
  "Yes, here it is.",
  "Great, thanks.",
  "When will that be?",
  "No, that is all.",
] as const;

export const NOTES = [
  "Same as last week, see the thread about exports.",
  "Big customer, please be quick.",
  "Waiting for the engineers.",
] as const;

export const ANNOUNCEMENTS = [
  "Our new dashboard is here. Tell us what you think!",
  "Your trial ends in three days.",
  "We have not seen you for a while. Can we help?",
] as const;

export const REMARKS = ["Fast and friendly", "", "Took a while", "Great!"] as const;

/** What stands in the place of what was redacted. */
export const REDACTED = "<p><i>This message was deleted</i></p>";
