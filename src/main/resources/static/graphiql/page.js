// All addresses are relative to the page, which may stand under any path.
// The example queries stand ready in tabs; graphiql?query=… opens with a query of its own.
'use strict';

const EXAMPLES = ['films-by-year', 'film-with-facts', 'decades'];

async function example(name) {
	const response = await fetch(`graphiql/examples/${name}.graphql`);
	return { query: (await response.text()).trimEnd() };
}

async function show() {
	const asked = new URLSearchParams(window.location.search).get('query') ?? undefined;
	const examples = await Promise.all(EXAMPLES.map(example));
	const page = React.createElement(GraphiQL, {
		fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
		query: asked,
		defaultQuery: '# Ctrl-Space completes, Ctrl-Enter asks.\n\n',
		defaultTabs: asked ? [{ query: asked }, ...examples] : examples,
		defaultEditorToolsVisibility: false,
		isHeadersEditorEnabled: false,
		inputValueDeprecation: true,
		schemaDescription: true,
	}, React.createElement(GraphiQL.Logo, null, 'Kinoteka'));
	ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
}

show();
