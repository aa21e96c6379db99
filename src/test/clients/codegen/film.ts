// A document with its types: the compiler knows what may be asked, and what the answer is.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { graphql } from './generated';
import type { FilmBy, FilmsQuery } from './generated/graphql';

declare const process: { env: { KINOTEKA?: string } };

const FILM = graphql(`
  query Film($by: FilmBy!) {
    film(by: $by) { title year decade { label } }
  }
`);

const FILMS = graphql(`
  query Films($filter: FilmFilter, $orderBy: [FilmOrder!]) {
    films(filter: $filter, orderBy: $orderBy) { totalCount nodes { title } }
  }
`);

async function ask<Data, Variables>(query: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(`${process.env.KINOTEKA ?? 'http://localhost:8080'}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: print(query), variables }),
  });
  return (await response.json()).data;
}

const bySlug: FilmBy = { slug: 'come-and-see-1985' };
// @ts-expect-error A film is asked for by one key, not by two.
const byBoth: FilmBy = { slug: 'come-and-see-1985', id: 'x' };
// @ts-expect-error Nor by none.
const byNone: FilmBy = {};
// @ts-expect-error Nor by one that is null.
const byNull: FilmBy = { slug: null };

async function main() {
  const { film } = await ask(FILM, { by: bySlug });
  const year: number | null | undefined = film?.year;
  const { films } = await ask(FILMS, { filter: { title: { startsWith: 'the a' } }, orderBy: [{ field: 'TITLE' }] });
  const titles: string[] | undefined = films?.nodes.map((node) => node.title);
  console.log(JSON.stringify({ title: film?.title, year, titles }));
}

void [byBoth, byNone, byNull];
main();
