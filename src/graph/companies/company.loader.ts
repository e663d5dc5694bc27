import DataLoader from "dataloader";
import type { RawCompany } from "../../intercom/endpoints/companies.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { loadEach, nullIfNotFound } from "../common/or-error.js";
import type { LoaderSetting } from "../loader-setting.js";
import { toCompany } from "./company.mapper.js";
import { listContactCompanies } from "./company.pages.js";
import type { Company } from "./company.type.js";

/** A contact, and a company that its payload refers to. */
export interface Attachment {
  readonly contactId: string;
  readonly companyId: string;
}

/** More than Intercom ever embeds in a contact, so that one page is all there is. */
const PER_PAGE = 50;

/** Companies by both of their keys; `null` is a company that does not exist. */
export function createCompanyLoaders({ intercom, workspace: { unknownIds }, work }: LoaderSetting) {
  /** The companies that `byId` has already; asking for them costs nothing. */
  const known = new Set<string>();

  const byId: DataLoader<string, Company | null> = new DataLoader(
    (ids) =>
      loadEach(ids, async (company_id) => {
        const raw = await unknownIds.verify("company.id", company_id, () =>
          nullIfNotFound(
            intercom.call(endpoints.companies.find, (sdk) => sdk.companies.find({ company_id })),
          ),
        );
        return raw && found(raw);
      }),
    { name: "companies.byId" },
  );

  const byCompanyId: DataLoader<string, Company | null> = new DataLoader(
    (companyIds) =>
      loadEach(companyIds, async (company_id) => {
        const raw = await unknownIds.verify("company.companyId", company_id, () =>
          nullIfNotFound(
            intercom.call(endpoints.companies.findByCompanyId, (sdk) =>
              sdk.companies.retrieve({ company_id }),
            ),
          ),
        );
        return raw && found(raw);
      }),
    { name: "companies.byCompanyId" },
  );

  const byContactId = new DataLoader<string, ReadonlyMap<string, Company>>(
    (contactIds) =>
      loadEach(contactIds, async (contactId) => {
        const { rows } = await listContactCompanies(intercom, contactId, undefined, PER_PAGE);
        return new Map(rows.map((raw) => [raw.id, found(raw)]));
      }),
    { name: "companies.byContactId" },
  );

  /** Keeps a company that some call brought along. */
  function found(raw: RawCompany): Company {
    const company = toCompany(raw);
    known.add(company.id);
    byId.prime(company.id, company);
    if (company.companyId !== null) byCompanyId.prime(company.companyId, company);
    return company;
  }

  /** Forgets a company that a write has changed. */
  function changed(id: string): void {
    known.delete(id);
    byId.clear(id);
    byCompanyId.clearAll(); // which of your ids it had is not known here
    byContactId.clearAll();
  }

  return {
    byId,
    byCompanyId,
    found,
    changed,

    /**
     * Looks up a company that a client names. Intercom has no search by these keys, so each costs a call, and one that
     * Intercom does not know is not asked for again within a minute.
     */
    lookUp(by: "id" | "companyId", key: string): Promise<Company | null> {
      if (!unknownIds.has(`company.${by}`, key)) return (by === "id" ? byId : byCompanyId).load(key);
      work.bill.freshness.note(0);
      return Promise.resolve(null);
    },

    /**
     * The companies that contacts refer to: one by one, or all those of a contact at once, whichever takes fewer calls
     * for everything that is asked for at the same time.
     */
    ofContact: new DataLoader<Attachment, Company | null>(
      (attachments) => {
        const missing = attachments.filter(({ companyId }) => !known.has(companyId));
        const contactIds = new Set(missing.map(({ contactId }) => contactId));
        const isFewer = contactIds.size < new Set(missing.map(({ companyId }) => companyId)).size;
        return loadEach(attachments, async ({ contactId, companyId }) =>
          isFewer && contactIds.has(contactId)
            ? ((await byContactId.load(contactId)).get(companyId) ?? null)
            : byId.load(companyId),
        );
      },
      { name: "companies.ofContact", cache: false },
    ),

    /** Takes the company that a write answered with. */
    written(raw: RawCompany): Company {
      changed(raw.id);
      const company = found(raw);
      unknownIds.companyWritten(company.id, company.companyId);
      return company;
    },

    /** Forgets that a company with this id of yours did not exist: a write may have made it. */
    forget(companyId: string): void {
      byCompanyId.clear(companyId);
      unknownIds.companyWritten(null, companyId);
    },

    /** Takes a company as deleted, though Intercom may show it until it has carried that out. */
    deleted(id: string): void {
      changed(id);
      known.add(id);
      byId.prime(id, null);
    },
  };
}
