// Apollo Client: pages are merged in its cache, and documents are sent once and then named by their hash.
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';

const uri = `${process.env.KINOTEKA ?? 'http://localhost:8080'}/graphql`;

const cache = new InMemoryCache({
  typePolicies: {
    Query: { fields: { films: relayStylePagination(['search', 'filter', 'orderBy']) } },
    Decade: { fields: { films: relayStylePagination(['filter', 'orderBy']) } },
    Film: { fields: { facts: relayStylePagination(), listings: relayStylePagination() } },
  },
});

const requests = []; // Only to show what it does.
const counted = (address, options) => {
  requests.push('query' in JSON.parse(options.body) ? 'document' : 'hash');
  return fetch(address, options);
};

const client = new ApolloClient({
  cache,
  link: ApolloLink.from([
    new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') }),
    new HttpLink({ uri, fetch: counted }),
  ]),
});

const FILMS = gql`
  query Films($first: Int!, $after: String) {
    films(first: $first, after: $after, orderBy: [{ field: TITLE }]) {
      edges { cursor node { id title year } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`;

const films = client.watchQuery({ query: FILMS, variables: { first: 5 } });
films.subscribe(({ data, loading, error }) => {
  if (error) throw error;
  if (loading) return;
  const { totalCount, edges, pageInfo } = data.films;
  if (pageInfo.hasNextPage) {
    films.fetchMore({ variables: { after: pageInfo.endCursor } });
  } else {
    console.log(JSON.stringify({ requests, totalCount, titles: edges.map(({ node }) => node.title) }));
  }
});
