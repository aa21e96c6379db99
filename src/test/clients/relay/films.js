// Relay: a pagination fragment on a decade, whose next pages are asked for by its id, and joined in the store.
const {
  Environment,
  Network,
  RecordSource,
  Store,
  createOperationDescriptor,
  fetchQuery,
  getSingularSelector,
  graphql,
} = require('relay-runtime');

const url = `${process.env.KINOTEKA ?? 'http://localhost:8080'}/graphql`;

const environment = new Environment({
  store: new Store(new RecordSource()),
  network: Network.create(async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  }),
});

const DECADE = graphql`
  query filmsDecadeQuery($by: DecadeBy!) {
    decade(by: $by) { id label ...films_decade }
  }
`;

const FILMS = graphql`
  fragment films_decade on Decade
  @refetchable(queryName: "filmsPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" }) {
    films(first: $count, after: $cursor, orderBy: [{ field: TITLE }]) @connection(key: "films_decade_films") {
      edges { node { id title } }
    }
  }
`;

// What useLazyLoadQuery and usePaginationFragment of react-relay do for a component.
async function main() {
  const by = { label: '1980s' };
  environment.retain(createOperationDescriptor(DECADE, { by }));
  const { decade } = await fetchQuery(environment, DECADE, { by }).toPromise();
  const read = () => environment.lookup(getSingularSelector(FILMS, decade)).data.films;
  let films = read();
  let pages = 1;
  while (films.pageInfo.hasNextPage) {
    const next = { id: decade.id, count: 1, cursor: films.pageInfo.endCursor };
    await fetchQuery(environment, FILMS.metadata.refetch.operation, next).toPromise();
    films = read();
    pages++;
  }
  console.log(JSON.stringify({ label: decade.label, pages, titles: films.edges.map(({ node }) => node.title) }));
}

main();
