// graphql-codegen: types for documents, and for inputs of which exactly one key is given (@oneOf).
module.exports = {
  schema: 'schema.graphql',
  documents: 'codegen/film.ts',
  generates: { 'codegen/generated/': { preset: 'client', config: { enumsAsTypes: true } } },
};
