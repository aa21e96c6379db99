#!/bin/sh
# Plain curl: a query by POST, and the same by GET.
set -eu
url=${KINOTEKA:-http://localhost:8080}/graphql
query='query Film($by: FilmBy!) { film(by: $by) { title year } }'
variables='{"by": {"slug": "come-and-see-1985"}}'

curl -sS "$url" -H 'Content-Type: application/json' -d "{\"query\": \"$query\", \"variables\": $variables}"
echo
curl -sS -G "$url" --data-urlencode "query=$query" --data-urlencode "variables=$variables"
echo
