import { Directive } from "type-graphql";

/** Marks a field, argument or input field as personal data: reading it, or asking by it, requires the scope `pii`. */
export const PersonalData = () => Directive('@tag(name: "pii")');
