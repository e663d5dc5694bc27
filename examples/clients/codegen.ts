// Types for the collection of operations and for the fragments of these programs.
import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

export default {
  schema: "../../schema/subgraph.graphql",
  documents: ["../../schema/operations/*.graphql", "src/*.ts", "!src/relay.tsx"],
  importExtension: ".js",
  emitLegacyCommonJSImports: false,
  generates: {
    "src/generated/": {
      preset: "client",
      // What caches ask for anyway: so it is in the types, in optimistic answers, and in what is hashed.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: "readFragment" },
        // The hash of every operation, and a manifest of all: src/generated/persisted-documents.json.
        persistedDocuments: { hashAlgorithm: "sha256" },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { ID: "string", DateTime: "string", Date: "string", JSON: "unknown" },
      },
    },
  },
} satisfies CodegenConfig;
