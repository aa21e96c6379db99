// urql: its quick start asks queries by GET, and its cache joins pages.
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

const methods = []; // Only to show what it does.
const counted = (address, options) => {
  methods.push(options.method);
  return fetch(address, options);
};

const client = new Client({
  url: `${process.env.KINOTEKA ?? 'http://localhost:8080'}/graphql`,
  exchanges: [cacheExchange({ resolvers: { Query: { films: relayPagination() } } }), fetchExchange],
  fetch: counted,
});

const FILMS = gql`
  query Films($first: Int!, $after: String) {
    films(first: $first, after: $after, orderBy: [{ field: TITLE }]) {
      edges { node { id title year } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

let after = null;
let films;
do {
  const { data, error } = await client.query(FILMS, { first: 5, after });
  if (error) throw error;
  films = data.films;
  after = films.pageInfo.endCursor;
} while (films.pageInfo.hasNextPage);

await client.query(FILMS, { first: 5 }, { preferGetMethod: false, requestPolicy: 'network-only' });
console.log(JSON.stringify({ methods, titles: films.edges.map(({ node }) => node.title) }));
