// The audit of the GraphQL-over-HTTP specification, as its authors wrote it.
import { auditServer } from 'graphql-http';

const url = `${process.env.KINOTEKA ?? 'http://localhost:8080'}/graphql`;

for (const { id, name, status, reason } of await auditServer({ url })) {
  console.log(JSON.stringify({ id, name, status, reason }));
}
