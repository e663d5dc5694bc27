import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { ChoicesDocument } from "../generated/graphql";
import { FILTER_FIELDS, type FilterField, type FilterKind } from "./filter-fields";

const KINDS: Readonly<Record<string, FilterKind>> = {
  STRING: "string",
  INTEGER: "number",
  FLOAT: "number",
  BOOLEAN: "boolean",
  DATE: "date",
};

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Tags, segments, teammates and attributes of the workspace: what filters and columns are chosen from. */
export function useChoices() {
  const { data, loading } = useQuery(ChoicesDocument, { errorPolicy: "all" });
  return useMemo(() => {
    const attributes = (data?.intercomDataAttributes ?? []).filter(({ custom }) => custom);
    const customFields = attributes.map(
      ({ name, label, dataType }): FilterField => ({
        path: `customAttributes.${name}`,
        label: label ?? name,
        kind: KINDS[dataType] ?? "string",
        group: "custom",
      }),
    );
    const toChoices = (
      list: readonly { id: string; name?: string | null; email?: string | null }[] | null | undefined,
    ): readonly Choice[] =>
      (list ?? []).map(({ id, name, email }) => ({ value: id, label: name ?? email ?? id }));
    return {
      isLoading: loading,
      fields: [...FILTER_FIELDS, ...customFields] as readonly FilterField[],
      attributes,
      tags: toChoices(data?.tags),
      segments: toChoices(data?.segments),
      owners: toChoices(data?.intercomAdmins),
    };
  }, [data, loading]);
}

export type Choices = ReturnType<typeof useChoices>;
